package io.vitrina.auth.invitation;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who is invited.
 *
 * @param merchantId named by an operator of the bank only, who invites into any merchant; absent for another operator
 */
@Serdeable
record InvitationRequest(
        @NotBlank @Email @Size(max = 254) String email,

        @NotBlank @Pattern(regexp = "owner|analyst|viewer|operator")
        String role,

        @Nullable @Size(max = 64) String merchantId) {}
