package io.vitrina.auth.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import io.vitrina.auth.RunningAuth;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class KeyRotationTest {

    private static final RunningAuth AUTH = RunningAuth.fresh();

    @Test
    void a_successor_is_published_before_it_signs_and_its_predecessor_goes_when_no_token_of_it_lives()
            throws ParseException {
        String first = signingKey();
        assertThat(published()).containsExactly(first);

        AUTH.clock().move(KeyRing.SIGNS_FOR.minus(KeyRing.PUBLISHED_BEFORE));
        assertThat(published()).hasSize(2).contains(first);
        assertThat(signingKey()).isEqualTo(first);

        AUTH.clock().move(KeyRing.PUBLISHED_BEFORE);
        String second = signingKey();
        assertThat(second).isNotEqualTo(first);
        assertThat(published()).contains(first, second);

        AUTH.clock().move(KeyRing.PUBLISHED_AFTER.plusSeconds(1));
        assertThat(published()).containsExactly(second);
        assertThat(signingKey()).isEqualTo(second);
    }

    @Test
    void only_public_halves_are_published() {
        assertThat(keys())
                .allSatisfy(key -> assertThat(key).containsEntry("kty", "RSA").doesNotContainKeys("d", "p", "q"));
    }

    private static String signingKey() throws ParseException {
        String token = AUTH.bean(AccessTokens.class).issue(UUID.randomUUID(), "merchant", "owner", UUID.randomUUID());
        return SignedJWT.parse(token).getHeader().getKeyID();
    }

    private static List<String> published() {
        return keys().stream().map(key -> String.valueOf(key.get("kid"))).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> keys() {
        return (List<Map<String, Object>>)
                AUTH.call("GET", "/jwks", null, null).body().getOrDefault("keys", List.of());
    }
}
