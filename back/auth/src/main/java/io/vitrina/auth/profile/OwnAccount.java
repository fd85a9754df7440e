package io.vitrina.auth.profile;

import io.vitrina.auth.user.UserAccount;
import io.vitrina.auth.user.UserAccounts;
import io.vitrina.auth.user.UserId;
import io.vitrina.platform.problem.ProblemException;
import io.vitrina.platform.tokens.Viewer;

/** The account behind a token. */
final class OwnAccount {

    private OwnAccount() {}

    /** @throws ProblemException not-found where it no longer exists */
    static UserAccount of(Viewer viewer, UserAccounts accounts) {
        return UserId.parse(viewer.userId())
                .flatMap(userId -> accounts.find(viewer.merchantId(), userId))
                .orElseThrow(ProblemException::notFound);
    }
}
