package io.vitrina.auth.invitation;

import io.vitrina.auth.audit.Audit;
import io.vitrina.auth.token.OneTimeToken;
import io.vitrina.auth.user.UserAccounts;
import io.vitrina.platform.tenancy.BatchTransaction;
import io.vitrina.platform.tokens.Viewer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Lets the first operator of a new installation in. */
@Singleton
public class InvitingFirstOperator {

    private final Invitations invitations;
    private final UserAccounts accounts;
    private final Audit audit;
    private final Clock clock;

    InvitingFirstOperator(Invitations invitations, UserAccounts accounts, Audit audit, Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** A token that can be used once, in place of earlier ones; nothing where the bank has an operator. */
    @BatchTransaction("auth")
    public Optional<OneTimeToken> invite() {
        accounts.lockRights();
        if (!accounts.activeOperators().isEmpty()) {
            return Optional.empty();
        }
        OneTimeToken token = OneTimeToken.fresh();
        Instant now = clock.instant();
        invitations.revokeFirstOperators();
        invitations.add(
                new Invitation("", UUID.randomUUID(), null, Viewer.OPERATOR, now, now.plus(Invitation.LIFETIME)),
                token,
                null);
        audit.record(Audit.Kind.INVITED, "", null, Viewer.OPERATOR);
        return Optional.of(token);
    }
}
