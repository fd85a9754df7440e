package io.vitrina.auth.invitation;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.vitrina.platform.paging.Page;
import io.vitrina.platform.tokens.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** Invitations into the viewer's merchant; into any merchant or the bank by an operator. */
@Controller("/api/auth/v1/invitations")
@Secured({Viewer.OWNER, Viewer.OPERATOR})
class InvitationController {

    private final Inviting inviting;

    InvitationController(Inviting inviting) {
        this.inviting = inviting;
    }

    /** Open invitations, the newest first; without their tokens. */
    @Get
    Page<InvitationAnswer> invitations(
            Viewer viewer,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return inviting.page(viewer, cursor, limit);
    }

    /** Invites somebody; the answer has the token, once. */
    @Post
    @Status(HttpStatus.CREATED)
    InvitationAnswer invite(Viewer viewer, @Body @Valid InvitationRequest request) {
        return inviting.invite(viewer, request);
    }

    /** Takes an invitation back. */
    @Delete("/{invitationId}")
    @Status(HttpStatus.NO_CONTENT)
    void revoke(Viewer viewer, String invitationId) {
        inviting.revoke(viewer, invitationId);
    }
}
