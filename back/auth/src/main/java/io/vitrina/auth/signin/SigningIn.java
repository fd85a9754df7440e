package io.vitrina.auth.signin;

import io.vitrina.auth.audit.Audit;
import io.vitrina.auth.password.Passwords;
import io.vitrina.auth.session.OpeningSession;
import io.vitrina.auth.session.SessionTokens;
import io.vitrina.auth.user.UserAccount;
import io.vitrina.auth.user.UserAccounts;
import io.vitrina.platform.problem.ProblemException;
import io.vitrina.platform.problem.ProblemType;
import io.vitrina.platform.tenancy.Transactions;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Signs somebody in. Unknown, inactive, blocked and wrong are answered alike and take as long: each costs one hash. The hash is computed
 * outside of any transaction, so that it holds no connection.
 */
@Singleton
class SigningIn {

    private final UserAccounts accounts;
    private final FailedSignIns failures;
    private final Passwords passwords;
    private final OpeningSession opening;
    private final Audit audit;
    private final Transactions transactions;

    SigningIn(
            UserAccounts accounts,
            FailedSignIns failures,
            Passwords passwords,
            OpeningSession opening,
            Audit audit,
            Transactions transactions) {
        this.accounts = accounts;
        this.failures = failures;
        this.passwords = passwords;
        this.opening = opening;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** @throws ProblemException {@code sign-in-failed}, or {@code overloaded} where too many are hashing */
    SessionTokens signIn(Attempt attempt) {
        Optional<UserAccount> account = transactions.overAllMerchants("auth", connection -> open(attempt));
        boolean right = passwords.matches(
                attempt.password(), account.map(UserAccount::passwordHash).orElse(null));
        if (!right) {
            transactions.overAllMerchants("auth", connection -> fail(attempt));
            throw new ProblemException(ProblemType.SIGN_IN_FAILED);
        }
        UserAccount who = account.orElseThrow();
        transactions.overAllMerchants("auth", connection -> succeed(attempt));
        return opening.open(who);
    }

    /** The account whose password may be tried now. */
    private Optional<UserAccount> open(Attempt attempt) {
        return failures.isBlocked(attempt)
                ? Optional.empty()
                : accounts.withEmail(attempt.email()).filter(UserAccount::active);
    }

    private boolean fail(Attempt attempt) {
        failures.count(attempt);
        Optional<UserAccount> account = accounts.withEmail(attempt.email());
        audit.record(
                Audit.Kind.SIGN_IN_FAILED,
                account.map(UserAccount::merchantId).orElse(""),
                account.map(UserAccount::userId).orElse(null),
                attempt.address());
        return false;
    }

    private boolean succeed(Attempt attempt) {
        failures.forget(attempt);
        return true;
    }
}
