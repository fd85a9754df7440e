package io.vitrina.auth.invitation;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The token of a link; in a body, since addresses are written into logs. */
@Serdeable
record InvitationLookup(@NotBlank @Size(max = 100) String token) {

    @Override
    public String toString() {
        return "a lookup of an invitation";
    }
}
