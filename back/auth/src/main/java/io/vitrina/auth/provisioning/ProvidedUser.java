package io.vitrina.auth.provisioning;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the installation itself provides.
 *
 * @param merchantId null for an operator of the bank
 */
public record ProvidedUser(
        String email,
        String password,
        String role,
        @Nullable String merchantId,
        String displayName) {

    @Override
    public String toString() {
        return email + " (" + role + ")";
    }
}
