package io.vitrina.platform.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeysOfAuthTest {

    private final Auth auth = new Auth();
    private final MovableClock clock = new MovableClock();
    private final KeysOfAuth keys = new KeysOfAuth(auth, clock);

    @Test
    void keys_are_kept_for_five_minutes() throws KeySourceException {
        auth.publishes("first");
        for (int minute = 0; minute < 5; minute++) {
            assertThat(find("first")).hasSize(1);
            clock.passes(Duration.ofMinutes(1));
        }
        assertThat(auth.asked).isEqualTo(1);

        assertThat(find("first")).hasSize(1);
        assertThat(auth.asked).isEqualTo(2);
    }

    @Test
    void a_new_key_is_found_at_once() throws KeySourceException {
        auth.publishes("first");
        find("first");
        clock.passes(Duration.ofMinutes(1));

        auth.publishes("second");
        assertThat(find("second")).hasSize(1);
    }

    @Test
    void an_unknown_key_is_asked_for_once_in_ten_seconds_at_most() throws KeySourceException {
        auth.publishes("first");
        find("first");
        clock.passes(Duration.ofMinutes(1));

        for (int second = 0; second < 30; second++) {
            for (int i = 0; i < 5; i++) {
                assertThat(find("invented " + i)).isEmpty();
            }
            clock.passes(Duration.ofSeconds(1));
        }

        assertThat(auth.asked)
                .as("the first time, and in three times ten seconds")
                .isEqualTo(1 + 3);
    }

    @Test
    void while_auth_is_away_its_keys_serve_for_an_hour() throws KeySourceException {
        auth.publishes("first");
        find("first");
        auth.isAway = true;

        clock.passes(Duration.ofMinutes(59));
        assertThat(find("first")).hasSize(1);
        clock.passes(Duration.ofMinutes(2));
        assertThatThrownBy(() -> find("first")).isInstanceOf(KeySourceException.class);

        auth.isAway = false;
        clock.passes(Duration.ofSeconds(11));
        assertThat(find("first")).hasSize(1);
    }

    @Test
    void a_key_that_auth_has_taken_back_is_not_accepted_any_more() throws KeySourceException {
        auth.publishes("first", "second");
        find("first");
        auth.publishes("second");

        clock.passes(Duration.ofMinutes(5));

        assertThat(find("first")).isEmpty();
    }

    @Test
    void before_auth_has_answered_it_is_asked_every_second() {
        auth.isAway = true;
        for (int i = 0; i < 4; i++) {
            assertThatThrownBy(() -> find("first")).isInstanceOf(KeySourceException.class);
            clock.passes(Duration.ofMillis(500));
        }
        assertThat(auth.asked).isEqualTo(2);
    }

    private List<JWK> find(String keyId) throws KeySourceException {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().keyID(keyId).build()), null);
    }

    /** Auth, as far as its keys matter. */
    private static final class Auth implements KeysOfAuth.Asking {

        private static final RSAKey KEY = generated();

        private List<JWK> published = List.of();
        private boolean isAway;
        private int asked;

        void publishes(String... keyIds) {
            List<JWK> keys = new ArrayList<>();
            for (String keyId : keyIds) {
                keys.add(new RSAKey.Builder(KEY).keyID(keyId).build().toPublicJWK());
            }
            published = keys;
        }

        @Override
        public JWKSet keys() throws IOException {
            asked++;
            if (isAway) {
                throw new IOException("away");
            }
            return new JWKSet(published);
        }

        private static RSAKey generated() {
            try {
                return new RSAKeyGenerator(2048).generate();
            } catch (JOSEException cause) {
                throw new IllegalStateException(cause);
            }
        }
    }

    private static final class MovableClock extends Clock {

        private Instant now = Instant.parse("2026-11-23T12:00:00Z");

        void passes(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
