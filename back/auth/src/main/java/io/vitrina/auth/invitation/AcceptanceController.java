package io.vitrina.auth.invitation;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;

/** Making the account that an invitation allows. */
@Controller("/api/auth/v1/invitation-acceptances")
@Secured(SecurityRule.IS_ANONYMOUS)
class AcceptanceController {

    private final AcceptingInvitation accepting;

    AcceptanceController(AcceptingInvitation accepting) {
        this.accepting = accepting;
    }

    /** Makes an account with the invitation's role and the chosen password. */
    @Post
    @Status(HttpStatus.CREATED)
    Accepted accept(@Body @Valid Acceptance acceptance) {
        return accepting.accept(acceptance);
    }
}
