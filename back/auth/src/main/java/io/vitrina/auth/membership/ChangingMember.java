package io.vitrina.auth.membership;

import io.vitrina.auth.audit.Audit;
import io.vitrina.auth.invitation.RevokingInvitations;
import io.vitrina.auth.session.ConfirmingViewer;
import io.vitrina.auth.session.EndingSession;
import io.vitrina.auth.user.Reach;
import io.vitrina.auth.user.UserAccount;
import io.vitrina.auth.user.UserAccounts;
import io.vitrina.auth.user.UserId;
import io.vitrina.platform.problem.ProblemException;
import io.vitrina.platform.problem.ProblemType;
import io.vitrina.platform.tokens.Viewer;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes somebody else's role, or whether they may sign in. Their sessions end and their open invitations are taken back, so that the
 * change holds at once and for good.
 */
@Singleton
class ChangingMember {

    private final UserAccounts accounts;
    private final ConfirmingViewer confirming;
    private final EndingSession ending;
    private final RevokingInvitations revoking;
    private final Audit audit;
    private final Reach reach;

    ChangingMember(
            UserAccounts accounts,
            ConfirmingViewer confirming,
            EndingSession ending,
            RevokingInvitations revoking,
            Audit audit,
            Reach reach) {
        this.accounts = accounts;
        this.confirming = confirming;
        this.ending = ending;
        this.revoking = revoking;
        this.audit = audit;
        this.reach = reach;
    }

    /**
     * Changes somebody.
     *
     * @throws ProblemException session-ended, not-found, version-required, version-changed, or conflict where nobody would be left in charge
     *     or it is the viewer's own account
     */
    Member change(Viewer viewer, String userId, MemberChange change, @Nullable String ifMatch) {
        return reach.of(viewer, merchantId -> {
            accounts.lockRights();
            UserAccount acting = confirming.confirm(viewer);
            UserAccount account = UserId.parse(userId)
                    .flatMap(id -> accounts.find(merchantId, id))
                    .orElseThrow(ProblemException::notFound);
            expectSomebodyElse(acting, account);
            account.version().expect(ifMatch);
            return Member.of(change(acting, account, change));
        });
    }

    private UserAccount change(UserAccount acting, UserAccount account, MemberChange change) {
        String role = change.role() == null ? account.role() : change.role();
        boolean active = change.active() == null ? account.active() : change.active();
        expectFitting(account, role);
        expectSomebodyInCharge(account, role, active);
        UserAccount changed = accounts.change(account, role, active)
                .orElseThrow(() -> new ProblemException(ProblemType.VERSION_CHANGED));
        if (!role.equals(account.role()) || !active) {
            ending.endAll(account.merchantId(), account.userId(), null);
            revoking.revokeAll(account);
        }
        audit.record(
                Audit.Kind.USER_CHANGED,
                account.merchantId(),
                account.userId(),
                "%s, %s, by %s".formatted(role, active ? "active" : "inactive", acting.userId()));
        return changed;
    }

    private static void expectSomebodyElse(UserAccount acting, UserAccount account) {
        if (acting.userId().equals(account.userId())) {
            throw new ProblemException(ProblemType.CONFLICT, "Nobody changes the own role or access");
        }
    }

    private static void expectFitting(UserAccount account, String role) {
        boolean ofTheBank = account.role().equals(Viewer.OPERATOR);
        if (ofTheBank != role.equals(Viewer.OPERATOR)) {
            throw ProblemException.invalid("role", "is not a role of the bank");
        }
    }

    /** An operator who changes another one stays, so that only owners can run out. */
    private void expectSomebodyInCharge(UserAccount account, String role, boolean active) {
        boolean staysInCharge = active && role.equals(account.role());
        if (account.role().equals(Viewer.OWNER)
                && account.active()
                && !staysInCharge
                && accounts.activeOwners(account.merchantId()).equals(List.of(account.userId()))) {
            throw new ProblemException(ProblemType.CONFLICT, "Nobody else would be left in charge");
        }
    }
}
