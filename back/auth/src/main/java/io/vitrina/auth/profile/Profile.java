package io.vitrina.auth.profile;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param merchantId absent for an operator of the bank
 */
@Serdeable
record Profile(
        String userId,
        String email,
        String displayName,
        String role,
        @Nullable String merchantId,
        @Nullable String merchantName) {}
