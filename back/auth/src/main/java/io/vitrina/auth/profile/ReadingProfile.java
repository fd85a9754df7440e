package io.vitrina.auth.profile;

import io.vitrina.auth.user.Merchants;
import io.vitrina.auth.user.UserAccount;
import io.vitrina.auth.user.UserAccounts;
import io.vitrina.auth.user.UserId;
import io.vitrina.platform.problem.ProblemException;
import io.vitrina.platform.tenancy.BatchTransaction;
import io.vitrina.platform.tokens.Viewer;
import jakarta.inject.Singleton;

/** Reads the viewer's own account; operators belong to no merchant, so the merchant of the token is the filter. */
@Singleton
class ReadingProfile {

    private final UserAccounts accounts;
    private final Merchants merchants;

    ReadingProfile(UserAccounts accounts, Merchants merchants) {
        this.accounts = accounts;
        this.merchants = merchants;
    }

    /** @throws ProblemException not-found where the account no longer exists */
    @BatchTransaction("auth")
    Profile read(Viewer viewer) {
        UserAccount account = UserId.parse(viewer.userId())
                .flatMap(userId -> accounts.find(viewer.merchantId(), userId))
                .orElseThrow(ProblemException::notFound);
        String merchantName = merchants.nameOf(account.merchantId()).orElse(null);
        return new Profile(
                account.userId().toString(),
                account.email(),
                account.displayName(),
                account.role(),
                viewer.isOperator() ? null : account.merchantId(),
                merchantName);
    }
}
