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

    /** The account as it is now, locked until the transaction ends; nothing where there is none. */
    Optional<UserAccount> findLocked(String merchantId, UUID userId);

    /** People of a merchant, or of all with none named, in the order of their e-mail addresses. */
    List<UserAccount> list(@Nullable String merchantId, @Nullable String afterEmail, int limit);

    /** Adds somebody; false where the e-mail address is taken. */
    boolean add(UserAccount account);

    /** Changes role and activity of the version read; nothing where it has changed since. */
    Optional<UserAccount> change(UserAccount account, String role, boolean active);

    /** Sets another password; false where the account no longer has the password that was read, or is no longer active. */
    boolean setPassword(UserAccount account, String passwordHash);

    /**
     * Lets one transaction after the other change roles and activity, over all merchants. Taken before any account is locked, it keeps
     * two people who change each other from waiting for each other, and the last one in charge from being changed twice at once.
     */
    void lockRights();

    /** The active owners of a merchant; with rights locked they stay the same until the transaction ends. */
    List<UUID> activeOwners(String merchantId);

    /** The active operators of the bank; with rights locked they stay the same until the transaction ends. */
    List<UUID> activeOperators();
}
