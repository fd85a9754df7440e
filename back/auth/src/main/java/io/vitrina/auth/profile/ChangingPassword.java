package io.vitrina.auth.profile;

import io.vitrina.auth.audit.Audit;
import io.vitrina.auth.guessing.CheckingPassword;
import io.vitrina.auth.guessing.Guess;
import io.vitrina.auth.password.Passwords;
import io.vitrina.auth.session.ConfirmingViewer;
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
    private final ConfirmingViewer confirming;
    private final CheckingPassword checking;
    private final Passwords passwords;
    private final EndingSession ending;
    private final Audit audit;
    private final Transactions transactions;

    ChangingPassword(
            UserAccounts accounts,
            ConfirmingViewer confirming,
            CheckingPassword checking,
            Passwords passwords,
            EndingSession ending,
            Audit audit,
            Transactions transactions) {
        this.accounts = accounts;
        this.confirming = confirming;
        this.checking = checking;
        this.passwords = passwords;
        this.ending = ending;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * Changes the password.
     *
     * @throws ProblemException session-ended where the viewer may no longer do this, invalid-input where the current password is wrong, was guessed wrongly too often or has changed in the
     *     meantime, or where the new one is the same
     */
    void change(Viewer viewer, PasswordChange change, String address) {
        UserAccount account = transactions.overAllMerchants("auth", connection -> confirming.confirm(viewer));
        Guess guess = Guess.ofCurrentPassword(account, change.currentPassword(), address);
        if (!checking.isRight(guess, account.passwordHash())) {
            throw notTheCurrentPassword();
        }
        if (change.newPassword().equals(change.currentPassword())) {
            throw ProblemException.invalid("newPassword", "is the current password");
        }
        String hash = passwords.hash(change.newPassword());
        transactions.overAllMerchants("auth", connection -> store(viewer, account, hash));
    }

    private boolean store(Viewer viewer, UserAccount account, String hash) {
        // once more: hashing takes a while
        confirming.confirm(viewer);
        if (!accounts.setPassword(account, hash)) {
            throw notTheCurrentPassword();
        }
        ending.endAll(
                account.merchantId(),
                account.userId(),
                UserId.parse(viewer.sessionId()).orElse(null));
        audit.record(Audit.Kind.PASSWORD_CHANGED, account.merchantId(), account.userId(), "");
        return true;
    }

    private static ProblemException notTheCurrentPassword() {
        return ProblemException.invalid("currentPassword", "is not the current password");
    }
}
