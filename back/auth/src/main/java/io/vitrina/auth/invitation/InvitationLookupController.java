package io.vitrina.auth.invitation;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;

/** Looking at an invitation before it is accepted. */
@Controller("/api/auth/v1/invitation-lookups")
@Secured(SecurityRule.IS_ANONYMOUS)
class InvitationLookupController {

    private final AcceptingInvitation accepting;

    InvitationLookupController(AcceptingInvitation accepting) {
        this.accepting = accepting;
    }

    /** What accepting takes; an invitation that is over is answered as one that never was. */
    @Post
    @Status(HttpStatus.OK)
    InvitationNeeds needs(@Body @Valid InvitationLookup lookup) {
        return accepting.needs(lookup);
    }
}
