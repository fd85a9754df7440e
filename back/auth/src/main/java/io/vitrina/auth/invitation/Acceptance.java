package io.vitrina.auth.invitation;

import io.micronaut.serde.annotation.Serdeable;
import io.vitrina.auth.password.NewPassword;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody makes the account that an invitation allows.
 *
 * @param email needed where the invitation names none: the bank's first operator
 */
@Serdeable
record Acceptance(
        @NotBlank @Size(max = 100) String token,
        @NotBlank @Size(max = 100) String displayName,

        @NotBlank @Size(min = NewPassword.SHORTEST, max = NewPassword.LONGEST)
        String password,

        @Nullable @Email @Size(max = 254) String email) {

    @Override
    public String toString() {
        return "an acceptance";
    }
}
