package io.vitrina.auth.membership;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.micronaut.serde.annotation.Serdeable;
import io.vitrina.auth.user.UserAccount;
import io.vitrina.platform.etag.Version;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of a merchant, or of the bank.
 *
 * @param merchantId absent for an operator of the bank
 * @param active whether signing in is possible
 */
@Serdeable
record Member(
        String userId,
        String email,
        String displayName,
        String role,
        @Nullable String merchantId,
        boolean active,
        @JsonIgnore Version version) {

    static Member of(UserAccount account) {
        return new Member(
                account.userId().toString(),
                account.email(),
                account.displayName(),
                account.role(),
                account.merchantId().isEmpty() ? null : account.merchantId(),
                account.active(),
                account.version());
    }
}
