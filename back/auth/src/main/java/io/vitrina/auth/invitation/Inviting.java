package io.vitrina.auth.invitation;

import io.vitrina.auth.audit.Audit;
import io.vitrina.auth.session.ConfirmingViewer;
import io.vitrina.auth.token.OneTimeToken;
import io.vitrina.auth.user.Email;
import io.vitrina.auth.user.Merchants;
import io.vitrina.auth.user.Reach;
import io.vitrina.auth.user.UserAccount;
import io.vitrina.auth.user.UserId;
import io.vitrina.platform.paging.Cursor;
import io.vitrina.platform.paging.Page;
import io.vitrina.platform.problem.ProblemException;
import io.vitrina.platform.problem.ProblemType;
import io.vitrina.platform.tokens.Viewer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invites people, lists who is invited and takes invitations back. */
@Singleton
class Inviting {

    private static final String LIST = "invitations";

    private final Invitations invitations;
    private final Merchants merchants;
    private final ConfirmingViewer confirming;
    private final Audit audit;
    private final Reach reach;
    private final Clock clock;

    Inviting(
            Invitations invitations,
            Merchants merchants,
            ConfirmingViewer confirming,
            Audit audit,
            Reach reach,
            Clock clock) {
        this.invitations = invitations;
        this.merchants = merchants;
        this.confirming = confirming;
        this.audit = audit;
        this.reach = reach;
        this.clock = clock;
    }

    /** @throws ProblemException session-ended, forbidden or invalid-input where the viewer may not invite into this role or merchant */
    InvitationAnswer invite(Viewer viewer, InvitationRequest request) {
        String merchantId = merchant(viewer, request);
        OneTimeToken token = OneTimeToken.fresh();
        Instant now = clock.instant();
        Invitation invitation = new Invitation(
                merchantId,
                UUID.randomUUID(),
                Email.normalise(request.email()),
                request.role(),
                now,
                now.plus(Invitation.LIFETIME));
        return reach.of(viewer, own -> {
            UserAccount inviter = confirming.confirm(viewer);
            if (viewer.isOperator()
                    && !merchantId.isEmpty()
                    && merchants.nameOf(merchantId).isEmpty()) {
                throw ProblemException.invalid("merchantId", "is not a merchant of the bank");
            }
            invitations.add(invitation, token, inviter.userId());
            audit.record(Audit.Kind.INVITED, merchantId, inviter.userId(), request.role());
            return InvitationAnswer.of(invitation, token.text());
        });
    }

    private static String merchant(Viewer viewer, InvitationRequest request) {
        String named = request.merchantId() == null ? "" : request.merchantId();
        boolean toTheBank = request.role().equals(Viewer.OPERATOR);
        if (!viewer.isOperator()) {
            if (toTheBank || (!named.isEmpty() && !named.equals(viewer.merchantId()))) {
                throw new ProblemException(ProblemType.FORBIDDEN);
            }
            return viewer.merchantId();
        }
        if (toTheBank != named.isEmpty()) {
            throw ProblemException.invalid("merchantId", toTheBank ? "an operator has no merchant" : "is needed");
        }
        return named;
    }

    /** Open invitations, the newest first. */
    Page<InvitationAnswer> page(Viewer viewer, @Nullable String cursor, int limit) {
        Cursor after = Cursor.read(LIST, cursor);
        UUID afterId =
                after == null ? null : UserId.parse(after.keys().getFirst()).orElse(null);
        List<InvitationAnswer> rows = reach.of(
                viewer,
                merchantId -> invitations.list(merchantId, afterId, limit + 1).stream()
                        .map(invitation -> InvitationAnswer.of(invitation, null))
                        .toList());
        return Page.of(rows, limit, invitation -> Cursor.after(LIST, invitation.invitationId()));
    }

    /** @throws ProblemException session-ended, or not-found where there is no open one in the viewer's reach */
    void revoke(Viewer viewer, String invitationId) {
        reach.of(viewer, merchantId -> {
            UserAccount acting = confirming.confirm(viewer);
            Invitation revoked = UserId.parse(invitationId)
                    .flatMap(id -> invitations.revoke(merchantId, id))
                    .orElseThrow(ProblemException::notFound);
            audit.record(Audit.Kind.INVITATION_REVOKED, revoked.merchantId(), acting.userId(), invitationId);
            return revoked;
        });
    }
}
