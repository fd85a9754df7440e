package io.vitrina.auth.signin;

import io.vitrina.auth.audit.Audit;
import io.vitrina.auth.guessing.CheckingPassword;
import io.vitrina.auth.guessing.Guess;
import io.vitrina.auth.session.OpeningSession;
import io.vitrina.auth.session.SessionTokens;
import io.vitrina.auth.user.Email;
import io.vitrina.auth.user.UserAccount;
import io.vitrina.auth.user.UserAccounts;
import io.vitrina.platform.problem.ProblemException;
import io.vitrina.platform.problem.ProblemType;
import io.vitrina.platform.tenancy.Transactions;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Signs somebody in. Unknown, inactive, blocked and wrong are answered alike and take as long. */
@Singleton
class SigningIn {

    private final UserAccounts accounts;
    private final CheckingPassword checking;
    private final OpeningSession opening;
    private final Audit audit;
    private final Transactions transactions;

    SigningIn(
            UserAccounts accounts,
            CheckingPassword checking,
            OpeningSession opening,
            Audit audit,
            Transactions transactions) {
        this.accounts = accounts;
        this.checking = checking;
        this.opening = opening;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * Opens a session.
     *
     * @throws ProblemException {@code sign-in-failed}, or {@code overloaded} where too many are hashing
     */
    SessionTokens signIn(SignInRequest who, String address) {
        Optional<UserAccount> account = transactions.overAllMerchants("auth", connection -> find(who));
        Optional<UserAccount> active = account.filter(UserAccount::active);
        Guess guess = Guess.ofSignIn(who.email(), who.password(), address);
        boolean right =
                checking.isRight(guess, active.map(UserAccount::passwordHash).orElse(null));
        return active.filter(shown -> right).flatMap(opening::open).orElseThrow(() -> failed(account, address));
    }

    private Optional<UserAccount> find(SignInRequest who) {
        return accounts.withEmail(Email.normalise(who.email()));
    }

    private ProblemException failed(Optional<UserAccount> account, String address) {
        transactions.overAllMerchants("auth", connection -> note(account, address));
        return new ProblemException(ProblemType.SIGN_IN_FAILED);
    }

    private boolean note(Optional<UserAccount> account, String address) {
        audit.record(
                Audit.Kind.SIGN_IN_FAILED,
                account.map(UserAccount::merchantId).orElse(""),
                account.map(UserAccount::userId).orElse(null),
                address);
        return false;
    }
}
