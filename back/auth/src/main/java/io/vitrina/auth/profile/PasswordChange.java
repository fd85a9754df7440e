package io.vitrina.auth.profile;

import io.micronaut.serde.annotation.Serdeable;
import io.vitrina.auth.password.NewPassword;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The password of now and the next one. */
@Serdeable
record PasswordChange(
        @NotBlank @Size(max = NewPassword.LONGEST) String currentPassword,

        @NotBlank @Size(min = NewPassword.SHORTEST, max = NewPassword.LONGEST)
        String newPassword) {

    @Override
    public String toString() {
        return "a change of password";
    }
}
