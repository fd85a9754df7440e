package io.vitrina.auth.session;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session of a person: the family of all refresh tokens that came out of one sign-in.
 *
 * @param merchantId empty for an operator of the bank
 * @param usedAt when it was last renewed
 */
record Session(
        String merchantId,
        UUID sessionId,
        UUID userId,
        Instant createdAt,
        Instant usedAt,
        @Nullable Instant revokedAt) {

    static final Duration LONGEST_IDLE = Duration.ofHours(12);
    static final Duration LONGEST = Duration.ofDays(7);

    boolean isOver(Instant now) {
        return revokedAt != null || now.isAfter(usedAt.plus(LONGEST_IDLE)) || now.isAfter(createdAt.plus(LONGEST));
    }
}
