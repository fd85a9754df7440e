package io.vitrina.platform.tokens;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The public keys of auth: kept for five minutes, and for an hour where auth does not answer. An unknown key makes it ask again, but
 * once in ten seconds at most, so that invented keys cannot be used to wear auth down.
 */
final class KeysOfAuth implements JWKSource<SecurityContext> {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration KEPT_IN_OUTAGE = Duration.ofHours(1);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration PAUSE_WITHOUT_KEYS = Duration.ofSeconds(1);

    private final Asking auth;
    private final Clock clock;
    private volatile @Nullable Known known;
    private Instant notAskedBefore = Instant.MIN;

    KeysOfAuth(Asking auth, Clock clock) {
        this.auth = auth;
        this.clock = clock;
    }

    /** Asks auth for its keys. */
    @FunctionalInterface
    interface Asking {
        JWKSet keys() throws IOException;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        Known kept = known;
        if (kept == null || !kept.isYoungerThan(KEPT, clock.instant())) {
            kept = asked(kept);
        }
        List<JWK> found = selector.select(kept.keys());
        return found.isEmpty() ? selector.select(asked(kept).keys()) : found;
    }

    /** Newer keys than those that the caller has seen; the same ones where it is too early to ask again or auth does not answer. */
    private synchronized Known asked(@Nullable Known seen) throws KeySourceException {
        Known kept = known;
        if (kept != null && kept != seen) {
            return kept;
        }
        Instant now = clock.instant();
        if (now.isBefore(notAskedBefore)) {
            return stillGood(kept, now, null);
        }
        try {
            Known newer = new Known(auth.keys(), now);
            notAskedBefore = now.plus(PAUSE);
            known = newer;
            return newer;
        } catch (IOException away) {
            notAskedBefore = now.plus(kept == null ? PAUSE_WITHOUT_KEYS : PAUSE);
            return stillGood(kept, now, away);
        }
    }

    private static Known stillGood(@Nullable Known kept, Instant now, @Nullable IOException cause)
            throws KeySourceException {
        if (kept == null || !kept.isYoungerThan(KEPT_IN_OUTAGE, now)) {
            throw new KeySourceException("Auth does not tell its keys", cause);
        }
        return kept;
    }

    private record Known(JWKSet keys, Instant since) {

        boolean isYoungerThan(Duration age, Instant now) {
            return now.isBefore(since.plus(age));
        }
    }
}
