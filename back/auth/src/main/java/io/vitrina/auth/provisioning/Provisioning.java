package io.vitrina.auth.provisioning;

import io.vitrina.auth.audit.Audit;
import io.vitrina.auth.invitation.InvitingFirstOperator;
import io.vitrina.auth.password.Passwords;
import io.vitrina.auth.token.OneTimeToken;
import io.vitrina.auth.user.Email;
import io.vitrina.auth.user.UserAccount;
import io.vitrina.auth.user.UserAccounts;
import io.vitrina.platform.etag.Version;
import io.vitrina.platform.tenancy.Transactions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sees to it that an installation has somebody who can sign in. */
@Singleton
public class Provisioning {

    private final UserAccounts accounts;
    private final Passwords passwords;
    private final InvitingFirstOperator invitingFirstOperator;
    private final Audit audit;
    private final Transactions transactions;

    Provisioning(
            UserAccounts accounts,
            Passwords passwords,
            InvitingFirstOperator invitingFirstOperator,
            Audit audit,
            Transactions transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.invitingFirstOperator = invitingFirstOperator;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * Makes these users; those whose e-mail address has an account are left as they are.
     *
     * @return those of them who can sign in as provided, because nobody has changed their password or account since
     */
    public List<ProvidedUser> provide(List<ProvidedUser> users) {
        Map<String, UserAccount> known = transactions.overAllMerchants("auth", connection -> known(users));
        List<UserAccount> missing = users.parallelStream()
                .filter(user -> !known.containsKey(Email.normalise(user.email())))
                .map(this::account)
                .toList();
        transactions.overAllMerchants("auth", connection -> {
            missing.stream().filter(accounts::add).forEach(this::note);
            return missing.size();
        });
        return users.parallelStream()
                .filter(user -> isAsProvided(user, known.get(Email.normalise(user.email()))))
                .toList();
    }

    private Map<String, UserAccount> known(List<ProvidedUser> users) {
        return users.stream()
                .flatMap(user -> accounts.withEmail(Email.normalise(user.email())).stream())
                .collect(Collectors.toMap(UserAccount::email, Function.identity()));
    }

    /** @param known the account as it was before; null where it has just been made */
    private boolean isAsProvided(ProvidedUser user, @Nullable UserAccount known) {
        return known == null || known.active() && passwords.matches(user.password(), known.passwordHash());
    }

    /** A token by which the first operator makes an account, once; nothing where the bank has one. */
    public Optional<String> firstOperatorToken() {
        return invitingFirstOperator.invite().map(OneTimeToken::text);
    }

    private UserAccount account(ProvidedUser user) {
        return new UserAccount(
                user.merchantId() == null ? "" : user.merchantId(),
                UUID.randomUUID(),
                Email.normalise(user.email()),
                user.displayName(),
                user.role(),
                passwords.hash(user.password()),
                true,
                new Version(1));
    }

    private void note(UserAccount account) {
        audit.record(Audit.Kind.USER_CREATED, account.merchantId(), account.userId(), account.role());
    }
}
