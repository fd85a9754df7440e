package io.vitrina.auth.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.auth.RunningAuth;
import io.vitrina.auth.RunningAuth.Answer;
import io.vitrina.auth.RunningAuth.Person;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SessionTest {

    private static final RunningAuth AUTH = RunningAuth.shared();

    @Test
    void a_refresh_token_is_exchanged_for_another_one_and_an_access_token() {
        String first = signedIn(AUTH.owner());

        Answer renewed = AUTH.renew(first);

        assertThat(renewed.status()).isEqualTo(201);
        assertThat(renewed.text("accessToken")).contains(".");
        assertThat(renewed.refreshToken()).isNotEqualTo(first).hasSize(43);
    }

    @Test
    void a_refresh_token_that_comes_back_later_ends_the_whole_session() {
        String first = signedIn(AUTH.owner());
        String second = AUTH.renew(first).refreshToken();
        AUTH.clock().move(RefreshToken.GRACE.plusSeconds(1));

        Answer reused = AUTH.renew(first);

        assertThat(reused.status()).isEqualTo(401);
        assertThat(reused.problem()).isEqualTo("session-ended");
        assertThat(AUTH.renew(second).status()).isEqualTo(401);
    }

    @Test
    void tabs_that_renew_at_the_same_moment_all_go_on() {
        String first = signedIn(AUTH.owner());

        List<Answer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(tab -> AUTH.renew(first))
                .toList();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(answers.stream().map(Answer::refreshToken).distinct()).hasSize(8);
        assertThat(AUTH.renew(answers.getLast().refreshToken()).status()).isEqualTo(201);
    }

    @Test
    void a_session_ends_when_it_was_not_used_for_long() {
        String token = signedIn(AUTH.owner());
        AUTH.clock().move(Session.LONGEST_IDLE.plusSeconds(1));

        assertThat(AUTH.renew(token).status()).isEqualTo(401);
    }

    @Test
    void a_session_ends_after_a_week_however_much_it_is_used() {
        String token = signedIn(AUTH.owner());
        for (Duration age = Duration.ZERO; age.compareTo(Session.LONGEST) < 0; age = age.plusHours(10)) {
            Answer renewed = AUTH.renew(token);
            assertThat(renewed.status()).isEqualTo(201);
            token = renewed.refreshToken();
            AUTH.clock().move(Duration.ofHours(10));
        }

        assertThat(AUTH.renew(token).status()).isEqualTo(401);
    }

    @Test
    void nobody_goes_on_with_an_invented_token_or_without_one() {
        assertThat(AUTH.renew("invented").status()).isEqualTo(401);
        assertThat(AUTH.call("POST", "/sessions/renewals", null, null).status()).isEqualTo(401);
    }

    @Test
    void another_site_cannot_renew() {
        String token = signedIn(AUTH.owner());

        assertThat(AUTH.renew(token, "Sec-Fetch-Site", "cross-site").status()).isEqualTo(403);
        assertThat(AUTH.renew(token, "Sec-Fetch-Site", "same-origin").status()).isEqualTo(201);
    }

    @Test
    void signing_out_ends_the_session_and_removes_the_cookie() {
        String token = signedIn(AUTH.owner());

        Answer out = AUTH.call("DELETE", "/sessions/current", null, null, "Cookie", "vitrina_refresh=" + token);

        assertThat(out.status()).isEqualTo(204);
        assertThat(out.header("set-cookie")).startsWith("vitrina_refresh=;").contains("Max-Age=0");
        assertThat(AUTH.renew(token).status()).isEqualTo(401);
    }

    @Test
    void a_renewal_has_the_role_of_now_and_somebody_inactive_gets_none() {
        Person owner = AUTH.owner();
        Person analyst = AUTH.person("analyst", owner.merchantId());
        String token = signedIn(analyst);
        AUTH.call("PATCH", "/users/" + analyst.userId(), Map.of("active", false), owner.token(), "If-Match", "\"v1\"");

        assertThat(AUTH.renew(token).status()).isEqualTo(401);
    }

    @Test
    void no_refresh_token_is_stored_as_it_is() {
        String token = signedIn(AUTH.owner());

        assertThat(AUTH.one(
                        "select count(*) from auth.refresh_token where encode(token_hash, 'escape') like '%' || ? || '%'",
                        token))
                .isEqualTo("0");
    }

    private static String signedIn(Person person) {
        return AUTH.signIn(person.email(), person.password()).refreshToken();
    }
}
