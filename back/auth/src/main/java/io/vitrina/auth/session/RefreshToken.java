package io.vitrina.auth.session;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A refresh token that was issued, with its session.
 *
 * @param usedAt when it was first used; a token is used once
 */
record RefreshToken(Session session, @Nullable Instant usedAt) {

    /** Two tabs of one browser may renew with the same token at the same moment: this long that is no theft. */
    static final Duration GRACE = Duration.ofSeconds(10);

    boolean isReused(Instant now) {
        return usedAt != null && now.isAfter(usedAt.plus(GRACE));
    }
}
