package io.vitrina.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.auth.RunningAuth.Answer;
import io.vitrina.auth.RunningAuth.Person;
import io.vitrina.auth.Writes.Subject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An access token outlives the rights that it tells of by minutes: with it nobody writes, least of all these rights back. */
final class OutdatedTokenTest {

    private static final RunningAuth AUTH = RunningAuth.shared();

    /** What can have happened since the token was issued. */
    private enum Since {
        DEACTIVATED(person -> change(person, Map.of("active", false))),
        DEMOTED(person -> change(person, Map.of("role", "viewer"))),
        DEACTIVATED_AND_LET_IN_AGAIN(person -> {
            change(person, Map.of("active", false));
            change(person, Map.of("active", true));
        }),
        SIGNED_OUT(person -> assertThat(AUTH.call(
                                "DELETE",
                                "/sessions/current",
                                null,
                                null,
                                "Cookie",
                                "vitrina_refresh=" + person.refreshToken())
                        .status())
                .isEqualTo(204)),
        PASSWORD_CHANGED_ELSEWHERE(person -> {
            Person elsewhere = AUTH.again(person);
            Map<String, String> body =
                    Map.of("currentPassword", person.password(), "newPassword", person.password() + 2);
            assertThat(AUTH.call("PUT", "/me/password", body, elsewhere.token()).status())
                    .isEqualTo(204);
        }),
        IDLE_FOR_HALF_A_DAY(person -> AUTH.clock().move(Duration.ofHours(13)));

        private final Consumer<Person> happens;

        Since(Consumer<Person> happens) {
            this.happens = happens;
        }

        private static void change(Person person, Map<String, ?> change) {
            Person operator = AUTH.person("operator", "");
            String path = "/users/" + person.userId();
            String version = AUTH.get(path, operator.token()).header("etag");
            assertThat(AUTH.call("PATCH", path, change, operator.token(), "If-Match", version)
                            .status())
                    .isEqualTo(200);
        }
    }

    static Stream<Arguments> writesAfterEachLoss() {
        return Writes.all()
                .flatMap(write -> Stream.of(Since.values())
                        .flatMap(since -> Stream.of("owner", "operator")
                                .filter(role -> role.equals("owner") || since != Since.DEMOTED)
                                .map(role -> Arguments.of(write, since, role))));
    }

    static Stream<Arguments> writesByRole() {
        return Writes.all().flatMap(write -> Stream.of(Arguments.of(write, "owner"), Arguments.of(write, "operator")));
    }

    @Test
    void every_write_of_the_document_is_tried_here() {
        TreeSet<String> tried = new TreeSet<>(Writes.WITHOUT_TOKEN);
        Writes.all().map(Writes::operation).forEach(tried::add);

        assertThat(tried).isEqualTo(Writes.inTheDocument());
    }

    @ParameterizedTest(name = "{0} by an {1}")
    @MethodSource("writesByRole")
    void who_still_has_the_right_writes(Writes write, String role) {
        Person person = person(role);

        Answer answer = write.request().send(person, person.token(), Subject.beside(person));

        assertThat(answer.status()).as(answer.body().toString()).isBetween(200, 204);
    }

    @ParameterizedTest(name = "{0} by an {2}, {1} since")
    @MethodSource("writesAfterEachLoss")
    void who_has_lost_it_since_does_not(Writes write, Since since, String role) {
        Person person = person(role);
        String token = person.token();
        Subject subject = Subject.beside(person);
        since.happens.accept(person);
        String before = everything();

        Answer answer = write.request().send(person, token, subject);

        assertThat(answer.problem()).isEqualTo("session-ended");
        assertThat(everything()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} by an {1}")
    @MethodSource("writesByRole")
    void a_write_waits_for_the_change_that_is_just_taking_the_right_away(Writes write, String role)
            throws SQLException {
        Person person = person(role);
        Subject subject = Subject.beside(person);
        try (Connection other = AUTH.database().superuser();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute(
                    "update auth.user_account set active = false where user_id = '%s'".formatted(person.userId()));
            CompletableFuture<Answer> answer =
                    CompletableFuture.supplyAsync(() -> write.request().send(person, person.token(), subject));
            awaitLockWaitedFor();
            other.commit();

            assertThat(answer.join().problem()).isEqualTo("session-ended");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "operator"})
    void the_refresh_token_of_somebody_deactivated_is_worth_nothing(String role) {
        Person person = person(role);
        AUTH.person(role, person.merchantId());

        Since.DEACTIVATED.happens.accept(person);

        assertThat(AUTH.renew(person.refreshToken()).status()).isEqualTo(401);
    }

    private static Person person(String role) {
        return role.equals("operator") ? AUTH.person(role, "") : AUTH.owner();
    }

    private static void awaitLockWaitedFor() {
        while (AUTH.one(
                        "select count(*) > 0 from pg_stat_activity where wait_event_type = ? and query like '%auth.%'",
                        "Lock")
                .equals("f")) {
            Thread.onSpinWait();
        }
    }

    /** Accounts and invitations as they are. */
    private static String everything() {
        return AUTH.one(
                "select (select string_agg(a::text, ',' order by user_id) from auth.user_account a)"
                        + " || (select string_agg(i::text, ',' order by invitation_id) from auth.invitation i) || ?",
                "");
    }
}
