package io.vitrina.auth.guessing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.auth.RunningAuth;
import io.vitrina.auth.RunningAuth.Answer;
import io.vitrina.auth.RunningAuth.Person;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class GuessingTest {

    private static final RunningAuth AUTH = RunningAuth.shared();
    private static final int FREE_OF_ACCOUNT = 5;
    private static final int FREE_OF_ADDRESS = 20;
    private static final String NEXT = "a much better password";

    /** All tests come from one network address, whose failures are forgotten after a day. */
    @BeforeEach
    @AfterEach
    void a_new_day() {
        AUTH.clock().move(Duration.ofHours(25));
    }

    @Test
    void guesses_at_the_same_time_are_counted_one_by_one_and_those_too_many_are_not_looked_at() {
        Person owner = AUTH.owner();

        List<Answer> answers = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> AUTH.signIn(owner.email(), "wrong " + i))
                .toList();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(401));
        assertThat(failuresOf(owner)).isEqualTo("5");
    }

    @Test
    void who_tries_while_they_have_to_wait_does_not_have_to_wait_longer() {
        Person owner = AUTH.owner();
        for (int i = 0; i < FREE_OF_ACCOUNT + 4; i++) {
            AUTH.signIn(owner.email(), "wrong");
        }

        AUTH.clock().move(Duration.ofSeconds(1));

        assertThat(AUTH.signIn(owner.email(), owner.password()).status()).isEqualTo(201);
    }

    @Test
    void a_mistake_now_and_then_never_makes_an_address_wait() {
        for (int i = 0; i < FREE_OF_ADDRESS + 2; i++) {
            AUTH.clock().move(Duration.ofMinutes(2));
            AUTH.signIn("nobody-" + i + "@example.com", "wrong");
        }
        Person owner = AUTH.owner();

        assertThat(AUTH.signIn(owner.email(), owner.password()).status()).isEqualTo(201);
    }

    @Test
    void many_who_sign_in_rightly_do_not_make_their_address_wait() {
        Person owner = AUTH.owner();

        assertThat(IntStream.range(0, FREE_OF_ADDRESS + 2).mapToObj(i -> AUTH.signIn(owner.email(), owner.password())))
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
    }

    @Test
    void a_header_that_anybody_can_send_does_not_make_another_address() {
        for (int i = 0; i < FREE_OF_ADDRESS; i++) {
            AUTH.call(
                    "POST",
                    "/sessions",
                    Map.of("email", "nobody-" + i + "@example.com", "password", "wrong"),
                    null,
                    "X-Forwarded-For",
                    "192.0.2." + i);
        }
        Person owner = AUTH.owner();

        assertThat(AUTH.signIn(owner.email(), owner.password()).status()).isEqualTo(401);
    }

    @Test
    void the_current_password_cannot_be_guessed_without_waiting_either() {
        Person owner = AUTH.owner();
        for (int i = 0; i < FREE_OF_ACCOUNT; i++) {
            assertThat(change(owner, "wrong").status()).isEqualTo(400);
        }

        Answer refused = change(owner, owner.password());
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("fields")).contains("currentPassword");

        AUTH.clock().move(Duration.ofSeconds(1));
        assertThat(change(owner, owner.password()).status()).isEqualTo(204);
    }

    @Test
    void strangers_who_guess_at_a_sign_in_do_not_keep_anybody_from_a_new_password() {
        Person owner = AUTH.owner();
        for (int i = 0; i < FREE_OF_ACCOUNT; i++) {
            AUTH.signIn(owner.email(), "wrong");
        }

        assertThat(change(owner, owner.password()).status()).isEqualTo(204);
    }

    private static Answer change(Person person, String current) {
        return AUTH.call(
                "PUT", "/me/password", Map.of("currentPassword", current, "newPassword", NEXT), person.token());
    }

    private static String failuresOf(Person person) {
        return AUTH.one(
                "select round(failures)::int from auth.failed_sign_in where subject_hash = sha256(convert_to('email:' || ?, 'UTF8'))",
                person.email());
    }
}
