package io.vitrina.auth.session;

import io.vitrina.auth.token.OneTimeToken;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions and their refresh tokens. */
interface Sessions {

    void add(Session session);

    void add(Session session, OneTimeToken token);

    /** The token with its session, both locked until the transaction ends. */
    Optional<RefreshToken> findLocked(OneTimeToken token);

    /** A session of somebody, locked until the transaction ends. */
    Optional<Session> findLocked(String merchantId, UUID userId, UUID sessionId);

    /** Notes that the token has been used, and the session with it. */
    void use(Session session, OneTimeToken token);

    void revoke(Session session);

    /** Revokes all sessions of a person, but the one named. */
    void revokeAll(String merchantId, UUID userId, @Nullable UUID but);

    /** Removes what has been over for longer than a session can last. */
    int removeOld();
}
