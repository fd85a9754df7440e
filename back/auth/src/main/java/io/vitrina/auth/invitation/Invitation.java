package io.vitrina.auth.invitation;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody may make an account with a role.
 *
 * @param merchantId empty where the account will be an operator's
 * @param email normalised; whose account it will be, or null where the one who accepts says it
 */
record Invitation(
        String merchantId,
        UUID invitationId,
        @Nullable String email,
        String role,
        Instant createdAt,
        Instant expiresAt) {

    static final Duration LIFETIME = Duration.ofDays(7);

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
