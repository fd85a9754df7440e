package io.vitrina.auth.user;

import io.vitrina.platform.etag.Version;
import java.util.UUID;

/**
 * Somebody who may sign in.
 *
 * @param merchantId empty for an operator of the bank
 * @param email normalised: trimmed, lower case
 */
public record UserAccount(
        String merchantId,
        UUID userId,
        String email,
        String displayName,
        String role,
        String passwordHash,
        boolean active,
        Version version) {

    @Override
    public String toString() {
        return "%s (%s of %s)".formatted(userId, role, merchantId);
    }
}
