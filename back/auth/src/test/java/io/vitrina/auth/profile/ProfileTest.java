package io.vitrina.auth.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.auth.RunningAuth;
import io.vitrina.auth.RunningAuth.Answer;
import io.vitrina.auth.RunningAuth.Person;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ProfileTest {

    private static final RunningAuth AUTH = RunningAuth.shared();
    private static final String NEXT = "a much better password";

    @Test
    void everybody_sees_the_own_account() {
        Person viewer = AUTH.person("viewer", RunningAuth.freshMerchant());

        Answer me = AUTH.get("/me", viewer.token());

        assertThat(me.status()).isEqualTo(200);
        assertThat(me.body())
                .containsEntry("userId", viewer.userId())
                .containsEntry("email", viewer.email())
                .containsEntry("role", "viewer")
                .containsEntry("merchantId", viewer.merchantId())
                .doesNotContainKey("passwordHash");
    }

    @Test
    void an_operator_has_no_merchant() {
        assertThat(AUTH.get("/me", AUTH.person("operator", "").token()).body()).doesNotContainKey("merchantId");
    }

    @Test
    void a_new_password_ends_all_other_sessions() {
        Person owner = AUTH.owner();
        String elsewhere = AUTH.signIn(owner.email(), owner.password()).refreshToken();

        assertThat(change(owner, owner.password(), NEXT).status()).isEqualTo(204);

        assertThat(AUTH.renew(elsewhere).status()).isEqualTo(401);
        assertThat(AUTH.signIn(owner.email(), owner.password()).status()).isEqualTo(401);
        assertThat(AUTH.signIn(owner.email(), NEXT).status()).isEqualTo(201);
    }

    @Test
    void the_current_password_has_to_be_known() {
        Answer refused = change(AUTH.owner(), "guessed, but wrong", NEXT);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("fields")).contains("currentPassword");
    }

    @Test
    void of_two_changes_at_the_same_time_one_finds_that_the_password_is_no_longer_the_current_one() {
        Person owner = AUTH.owner();

        List<Answer> answers = IntStream.range(0, 2)
                .parallel()
                .mapToObj(i -> change(owner, owner.password(), NEXT + i))
                .toList();

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 400);
    }

    @Test
    void a_password_has_twelve_characters_at_least() {
        Person owner = AUTH.owner();

        Answer refused = change(owner, owner.password(), "short");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("fields")).contains("newPassword");
    }

    private static Answer change(Person person, String current, String next) {
        Map<String, String> body = Map.of("currentPassword", current, "newPassword", next);
        return AUTH.call("PUT", "/me/password", body, person.token());
    }
}
