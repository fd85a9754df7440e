package io.vitrina.platform.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.platform.CapturedLog;
import io.vitrina.platform.RunningPlatform;
import io.vitrina.testsupport.http.Answer;
import io.vitrina.testsupport.tokens.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenCheckTest {

    private static final TestTokens TOKENS = new TestTokens();
    private static final RunningPlatform PLATFORM = RunningPlatform.trusting(TOKENS);

    @AfterAll
    static void stop() {
        PLATFORM.close();
    }

    static Stream<String> broken() {
        return TOKENS.broken("merchant-a", "owner").keySet().stream();
    }

    @Test
    void a_valid_token_says_who_is_asking() {
        Answer answer = PLATFORM.as("merchant-a").get("/viewer");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("userId")).isEqualTo("user-owner-merchant-a");
        assertThat(answer.at("merchantId")).isEqualTo("merchant-a");
        assertThat(answer.at("role")).isEqualTo("owner");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void a_broken_token_is_refused_without_saying_why(String wrong) {
        String token = TOKENS.broken("merchant-a", "owner").get(wrong);

        Answer answer = PLATFORM.nobody().as(token).get("/viewer");

        assertThat(answer.status()).as(wrong).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("unauthenticated");
        assertThat(answer.at("detail")).isNull();
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"merchant_id", "roles", "sid", "jti", "nbf", "sub", "iss", "aud", "exp"})
    void a_token_without_one_of_the_claims_is_refused(String claim) {
        String token = TOKENS.with("merchant-a", "owner", claims -> claims.claim(claim, null));

        assertThat(PLATFORM.nobody().as(token).get("/viewer").status()).isEqualTo(401);
    }

    @Test
    void a_token_whose_roles_are_no_list_or_none_opens_nothing() {
        String text = TOKENS.with("merchant-a", "owner", claims -> claims.claim("roles", "owner"));
        String none = TOKENS.with("merchant-a", "owner", claims -> claims.claim("roles", List.of()));

        assertThat(PLATFORM.nobody().as(text).get("/viewer").status()).isIn(401, 403);
        assertThat(PLATFORM.nobody().as(none).get("/viewer").status()).isIn(401, 403);
    }

    @Test
    void no_token_and_another_scheme_are_refused() {
        String token = TOKENS.of("merchant-a", "owner");

        assertThat(PLATFORM.nobody().get("/viewer").status()).isEqualTo(401);
        assertThat(PLATFORM.nobody()
                        .get("/viewer", "Authorization", "Basic " + token)
                        .status())
                .isEqualTo(401);
        assertThat(PLATFORM.nobody().get("/viewer?access_token=" + token).status())
                .isEqualTo(401);
    }

    @Test
    void a_role_that_the_operation_does_not_know_is_refused() {
        Answer answer = PLATFORM.as("merchant-a").get("/analysts-only");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("forbidden");
    }

    @Test
    void keys_are_asked_for_once_for_many_requests_and_once_more_for_unknown_keys() {
        TestTokens tokens = new TestTokens();
        try (RunningPlatform platform = RunningPlatform.trusting(tokens)) {
            for (int i = 0; i < 20; i++) {
                assertThat(platform.as("merchant-a").get("/viewer").status()).isEqualTo(200);
            }
            assertThat(tokens.timesAsked()).isEqualTo(1);

            String unknown = tokens.broken("merchant-a", "owner").get("an unknown key id");
            for (int i = 0; i < 20; i++) {
                platform.nobody().as(unknown).get("/viewer");
            }
            assertThat(tokens.timesAsked()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void a_token_that_cannot_be_checked_now_does_not_sign_anybody_out() {
        Map<String, String> unreachable = Map.of("vitrina.tokens.jwks-url", "http://localhost:1/jwks");
        try (RunningPlatform platform = RunningPlatform.with(unreachable);
                CapturedLog quiet = new CapturedLog()) {
            Answer answer = platform.as("merchant-a").get("/viewer");

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("5");
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(platform.nobody().get("/viewer").status()).isEqualTo(401);
            assertThat(platform.nobody().as("garbage").get("/viewer").status()).isEqualTo(401);
        }
    }
}
