package io.vitrina.auth.user;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people who may sign in. What is seen depends on the transaction: one merchant's, or all in a batch transaction. */
public interface UserAccounts {

    Optional<UserAccount> withEmail(String email);

    /** Somebody of a merchant, or of all with none named. */
    Optional<UserAccount> find(@Nullable String merchantId, UUID userId);

    /** The account as it is now, locked until the transaction ends; nothing where it is gone. */
    Optional<UserAccount> findLocked(UserAccount account);

    /** People of a merchant, or of all with none named, in the order of their e-mail addresses. */
    List<UserAccount> list(@Nullable String merchantId, @Nullable String afterEmail, int limit);

    /** Adds somebody; false where the e-mail address is taken. */
    boolean add(UserAccount account);

    /** Changes role and activity of the version read; nothing where it has changed since. */
    Optional<UserAccount> change(UserAccount account, String role, boolean active);

    /** Sets another password; false where the account no longer has the password that was read, or is no longer active. */
    boolean setPassword(UserAccount account, String passwordHash);

    /** The active owners of a merchant, locked until the transaction ends. */
    List<UUID> activeOwnersLocked(String merchantId);

    /** The active operators of the bank, locked until the transaction ends. */
    List<UUID> activeOperatorsLocked();
}
