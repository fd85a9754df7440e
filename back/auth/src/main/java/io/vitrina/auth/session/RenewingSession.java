package io.vitrina.auth.session;

import io.vitrina.auth.audit.Audit;
import io.vitrina.auth.key.AccessTokens;
import io.vitrina.auth.token.OneTimeToken;
import io.vitrina.auth.user.UserAccount;
import io.vitrina.auth.user.UserAccounts;
import io.vitrina.platform.tenancy.BatchTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/**
 * Exchanges a refresh token for new tokens. Each refresh token is used once; one that comes back later was stolen or its successor was, so
 * the whole session ends (RFC 9700, section 4.14.2).
 */
@Singleton
class RenewingSession {

    private final Sessions sessions;
    private final UserAccounts accounts;
    private final AccessTokens accessTokens;
    private final Audit audit;
    private final Clock clock;

    RenewingSession(Sessions sessions, UserAccounts accounts, AccessTokens accessTokens, Audit audit, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.accessTokens = accessTokens;
        this.audit = audit;
        this.clock = clock;
    }

    /** New tokens with the person's role of now; nothing where the session is over. */
    @BatchTransaction("auth")
    Optional<SessionTokens> renew(OneTimeToken presented) {
        return sessions.findLocked(presented).flatMap(token -> renew(token, presented));
    }

    private Optional<SessionTokens> renew(RefreshToken token, OneTimeToken presented) {
        Session session = token.session();
        if (session.isOver(clock.instant())) {
            return Optional.empty();
        }
        if (token.isReused(clock.instant())) {
            sessions.revoke(session);
            audit.record(
                    Audit.Kind.REFRESH_TOKEN_REUSED,
                    session.merchantId(),
                    session.userId(),
                    session.sessionId().toString());
            return Optional.empty();
        }
        return accounts.find(session.merchantId(), session.userId())
                .filter(UserAccount::active)
                .map(account -> successor(session, presented, account));
    }

    private SessionTokens successor(Session session, OneTimeToken presented, UserAccount account) {
        OneTimeToken next = OneTimeToken.fresh();
        sessions.use(session, presented);
        sessions.add(session, next);
        return new SessionTokens(
                accessTokens.issue(account.userId(), account.merchantId(), account.role(), session.sessionId()), next);
    }
}
