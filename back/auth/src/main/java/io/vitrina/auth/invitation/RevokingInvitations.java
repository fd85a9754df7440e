package io.vitrina.auth.invitation;

import io.vitrina.auth.audit.Audit;
import io.vitrina.auth.user.UserAccount;
import jakarta.inject.Singleton;

/** Takes back what somebody has invited whose own rights are taken away: an invitation to oneself would give them back. */
@Singleton
public class RevokingInvitations {

    private final Invitations invitations;
    private final Audit audit;

    RevokingInvitations(Invitations invitations, Audit audit) {
        this.invitations = invitations;
        this.audit = audit;
    }

    /** Revokes all open invitations of this person, in the transaction of the caller. */
    public void revokeAll(UserAccount inviter) {
        invitations
                .revokeAll(inviter.userId())
                .forEach(revoked -> audit.record(
                        Audit.Kind.INVITATION_REVOKED,
                        revoked.merchantId(),
                        inviter.userId(),
                        revoked.invitationId().toString()));
    }
}
