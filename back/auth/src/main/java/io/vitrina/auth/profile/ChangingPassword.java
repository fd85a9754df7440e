package io.vitrina.auth.profile;

import io.vitrina.auth.audit.Audit;
import io.vitrina.auth.password.Passwords;
import io.vitrina.auth.session.EndingSession;
import io.vitrina.auth.user.UserAccount;
import io.vitrina.auth.user.UserAccounts;
import io.vitrina.auth.user.UserId;
import io.vitrina.platform.problem.ProblemException;
import io.vitrina.platform.tenancy.Transactions;
import io.vitrina.platform.tokens.Viewer;
import jakarta.inject.Singleton;

/** Gives the viewer another password and ends all other sessions: whoever knew the old one is out. */
@Singleton
class ChangingPassword {

    private final UserAccounts accounts;
    private final Passwords passwords;
    private final EndingSession ending;
    private final Audit audit;
    private final Transactions transactions;

    ChangingPassword(
            UserAccounts accounts, Passwords passwords, EndingSession ending, Audit audit, Transactions transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.ending = ending;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** @throws ProblemException invalid-input where the current password is wrong or the new one is the same */
    void change(Viewer viewer, PasswordChange change) {
        UserAccount account = transactions.overAllMerchants("auth", connection -> OwnAccount.of(viewer, accounts));
        if (!passwords.matches(change.currentPassword(), account.passwordHash())) {
            throw ProblemException.invalid("currentPassword", "is not the current password");
        }
        if (change.newPassword().equals(change.currentPassword())) {
            throw ProblemException.invalid("newPassword", "is the current password");
        }
        String hash = passwords.hash(change.newPassword());
        transactions.overAllMerchants("auth", connection -> store(viewer, account, hash));
    }

    private boolean store(Viewer viewer, UserAccount account, String hash) {
        accounts.setPassword(account, hash);
        ending.endAll(
                account.merchantId(),
                account.userId(),
                UserId.parse(viewer.sessionId()).orElse(null));
        audit.record(Audit.Kind.PASSWORD_CHANGED, account.merchantId(), account.userId(), "");
        return true;
    }
}
