package io.vitrina.auth.invitation;

import io.vitrina.auth.token.OneTimeToken;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Open invitations: neither accepted nor revoked. What is seen depends on the transaction. */
interface Invitations {

    /** @param inviter null where the installation itself invites */
    void add(Invitation invitation, OneTimeToken token, @Nullable UUID inviter);

    /** Of a merchant, or of all with none named; the newest first. */
    List<Invitation> list(@Nullable String merchantId, @Nullable UUID after, int limit);

    /** Revokes one of a merchant, or any with none named; nothing where there is none. */
    Optional<Invitation> revoke(@Nullable String merchantId, UUID invitationId);

    /** Revokes all that this person has invited with, as far as the transaction sees. */
    List<Invitation> revokeAll(UUID inviter);

    /** Revokes those that would make somebody an operator without naming an e-mail address. */
    void revokeFirstOperators();

    /** The one of this token, locked until the transaction ends. */
    Optional<Invitation> findLocked(OneTimeToken token);

    void accept(Invitation invitation);
}
