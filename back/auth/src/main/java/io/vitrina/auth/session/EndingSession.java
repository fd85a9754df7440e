package io.vitrina.auth.session;

import io.vitrina.auth.audit.Audit;
import io.vitrina.auth.token.OneTimeToken;
import io.vitrina.platform.tenancy.BatchTransaction;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ends sessions: at a sign-out, and where a person's password or rights have changed. */
@Singleton
public class EndingSession {

    private final Sessions sessions;
    private final Audit audit;

    EndingSession(Sessions sessions, Audit audit) {
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Ends the session of this refresh token, where it is one. */
    @BatchTransaction("auth")
    void signOut(OneTimeToken token) {
        sessions.findLocked(token).map(RefreshToken::session).ifPresent(session -> {
            sessions.revoke(session);
            audit.record(
                    Audit.Kind.SIGNED_OUT,
                    session.merchantId(),
                    session.userId(),
                    session.sessionId().toString());
        });
    }

    /** Ends all sessions of a person but the one named, in the transaction of the caller. */
    public void endAll(String merchantId, UUID userId, @Nullable UUID but) {
        sessions.revokeAll(merchantId, userId, but);
    }
}
