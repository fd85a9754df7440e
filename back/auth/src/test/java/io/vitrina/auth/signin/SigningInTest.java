package io.vitrina.auth.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.vitrina.auth.RunningAuth;
import io.vitrina.auth.RunningAuth.Answer;
import io.vitrina.auth.RunningAuth.Person;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SigningInTest {

    private static final RunningAuth AUTH = RunningAuth.shared();
    private static final int FREE = 5;

    /** All tests come from one network address, whose failures are forgotten after a day. */
    @BeforeEach
    void a_new_day() {
        AUTH.clock().move(Duration.ofHours(25));
    }

    @Test
    void an_address_with_twenty_failures_has_to_wait_whoever_it_tries() {
        for (int i = 0; i < 20; i++) {
            AUTH.signIn("nobody-" + i + "@example.com", "wrong");
        }
        Person owner = AUTH.owner();

        assertThat(AUTH.signIn(owner.email(), owner.password()).status()).isEqualTo(401);
    }

    @Test
    void the_right_password_opens_a_session() throws ParseException {
        Person owner = AUTH.owner();

        Answer answer = AUTH.signIn(owner.email().toUpperCase(Locale.ROOT), owner.password());

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body()).containsEntry("expiresInSeconds", 300);
        SignedJWT token = SignedJWT.parse(answer.text("accessToken"));
        JWTClaimsSet claims = token.getJWTClaimsSet();
        assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
        assertThat(claims.getSubject()).isEqualTo(owner.userId());
        assertThat(claims.getStringClaim("merchant_id")).isEqualTo(owner.merchantId());
        assertThat(claims.getStringListClaim("roles")).containsExactly("owner");
        assertThat(claims.getClaims()).containsKeys("sid", "iss", "aud", "exp", "nbf", "iat", "jti");
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isLessThanOrEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void the_refresh_token_is_out_of_the_reach_of_scripts_and_other_sites() {
        Person owner = AUTH.owner();

        String cookie = AUTH.signIn(owner.email(), owner.password()).header("set-cookie");

        assertThat(cookie)
                .startsWith("vitrina_refresh=")
                .contains("Path=/api/auth/v1/sessions", "HTTPOnly", "Secure", "SameSite=Strict");
    }

    @Test
    void a_wrong_password_an_unknown_person_an_inactive_and_a_blocked_one_get_the_same_answer() {
        Person blocked = AUTH.owner();
        for (int i = 0; i < FREE; i++) {
            AUTH.signIn(blocked.email(), "wrong");
        }
        Person inactive = AUTH.person("viewer", AUTH.owner().merchantId());
        deactivate(inactive);

        List<Answer> answers = List.of(
                AUTH.signIn(AUTH.owner().email(), "wrong"),
                AUTH.signIn("nobody@example.com", "wrong"),
                AUTH.signIn(inactive.email(), inactive.password()),
                AUTH.signIn(blocked.email(), blocked.password()));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(401));
        assertThat(answers.stream().map(SigningInTest::told).distinct()).hasSize(1);
    }

    @Test
    void after_five_failures_one_has_to_wait_and_then_it_goes_on() {
        Person owner = AUTH.owner();
        for (int i = 0; i < FREE; i++) {
            AUTH.signIn(owner.email(), "wrong");
        }
        assertThat(AUTH.signIn(owner.email(), owner.password()).status()).isEqualTo(401);

        AUTH.clock().move(Duration.ofMinutes(15));

        assertThat(AUTH.signIn(owner.email(), owner.password()).status()).isEqualTo(201);
    }

    @Test
    void a_sign_in_forgets_the_failures_before_it() {
        Person owner = AUTH.owner();
        for (int i = 0; i < FREE - 1; i++) {
            AUTH.signIn(owner.email(), "wrong");
        }
        AUTH.signIn(owner.email(), owner.password());
        AUTH.signIn(owner.email(), "wrong");

        assertThat(AUTH.signIn(owner.email(), owner.password()).status()).isEqualTo(201);
    }

    @Test
    void what_is_not_a_sign_in_is_answered_with_the_fields_that_are_wrong() {
        Answer answer = AUTH.post("/sessions", Map.of("email", "somebody@example.com"), null);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-input");
        assertThat(answer.text("fields")).contains("password");
    }

    @Test
    void a_character_that_the_database_cannot_keep_is_the_clients_fault() {
        assertThat(AUTH.signIn("a\u0000@example.com", "wrong").status()).isEqualTo(400);
    }

    @Test
    void signing_in_and_failing_to_are_kept_in_the_audit() {
        Person owner = AUTH.owner();
        AUTH.signIn(owner.email(), "wrong");
        AUTH.signIn(owner.email(), owner.password());

        assertThat(AUTH.one(
                        "select string_agg(kind, ' ' order by event_id) from auth.audit_event where merchant_id = ?",
                        owner.merchantId()))
                .isEqualTo("user_created signed_in sign_in_failed signed_in");
    }

    private static void deactivate(Person person) {
        Person operator = AUTH.person("operator", "");
        Answer answer = AUTH.call(
                "PATCH", "/users/" + person.userId(), Map.of("active", false), operator.token(), "If-Match", "\"v1\"");
        assertThat(answer.status()).isEqualTo(200);
    }

    private static String told(Answer answer) {
        return answer.text("type") + answer.text("title") + answer.text("detail") + answer.text("status");
    }
}
