package io.vitrina.auth.invitation;

import io.vitrina.auth.audit.Audit;
import io.vitrina.auth.password.Passwords;
import io.vitrina.auth.token.OneTimeToken;
import io.vitrina.auth.user.Email;
import io.vitrina.auth.user.UserAccount;
import io.vitrina.auth.user.UserAccounts;
import io.vitrina.platform.etag.Version;
import io.vitrina.platform.problem.ProblemException;
import io.vitrina.platform.problem.ProblemType;
import io.vitrina.platform.tenancy.Transactions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Makes the account that an invitation allows, once. */
@Singleton
class AcceptingInvitation {

    private final Invitations invitations;
    private final UserAccounts accounts;
    private final Passwords passwords;
    private final Audit audit;
    private final Transactions transactions;
    private final Clock clock;

    AcceptingInvitation(
            Invitations invitations,
            UserAccounts accounts,
            Passwords passwords,
            Audit audit,
            Transactions transactions,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws ProblemException not-found where the invitation is over, invalid-input, or conflict where the address has an account */
    Accepted accept(Acceptance acceptance) {
        OneTimeToken token = new OneTimeToken(acceptance.token());
        // looked up before hashing: an invented token costs no hash
        transactions.overAllMerchants("auth", connection -> email(open(token), acceptance));
        String hash = passwords.hash(acceptance.password());
        return transactions.overAllMerchants("auth", connection -> accept(open(token), acceptance, hash));
    }

    /** @throws ProblemException not-found where the invitation is over, as where it never was */
    InvitationNeeds needs(InvitationLookup lookup) {
        OneTimeToken token = new OneTimeToken(lookup.token());
        return transactions.overAllMerchants(
                "auth", connection -> new InvitationNeeds(open(token).email() == null));
    }

    private Invitation open(OneTimeToken token) {
        return invitations
                .findLocked(token)
                .filter(invitation -> !invitation.isOver(clock.instant()))
                .orElseThrow(ProblemException::notFound);
    }

    private static String email(Invitation invitation, Acceptance acceptance) {
        String invited = invitation.email();
        if (invited != null) {
            return invited;
        }
        if (acceptance.email() == null) {
            throw ProblemException.invalid("email", "is needed");
        }
        return Email.normalise(acceptance.email());
    }

    private Accepted accept(Invitation invitation, Acceptance acceptance, String hash) {
        UserAccount account = new UserAccount(
                invitation.merchantId(),
                UUID.randomUUID(),
                email(invitation, acceptance),
                acceptance.displayName().strip(),
                invitation.role(),
                hash,
                true,
                new Version(1));
        if (!accounts.add(account)) {
            throw new ProblemException(ProblemType.CONFLICT, "This e-mail address has an account already");
        }
        invitations.accept(invitation);
        audit.record(Audit.Kind.USER_CREATED, account.merchantId(), account.userId(), account.role());
        return new Accepted(account.userId().toString(), account.email());
    }
}
