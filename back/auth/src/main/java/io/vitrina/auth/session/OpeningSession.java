package io.vitrina.auth.session;

import io.vitrina.auth.audit.Audit;
import io.vitrina.auth.key.AccessTokens;
import io.vitrina.auth.token.OneTimeToken;
import io.vitrina.auth.user.UserAccount;
import io.vitrina.auth.user.UserAccounts;
import io.vitrina.platform.tenancy.BatchTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Opens a session for somebody who has shown who they are. */
@Singleton
public class OpeningSession {

    private final UserAccounts accounts;
    private final Sessions sessions;
    private final AccessTokens accessTokens;
    private final Audit audit;
    private final Clock clock;

    OpeningSession(UserAccounts accounts, Sessions sessions, AccessTokens accessTokens, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.accessTokens = accessTokens;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A session with the person's role of now. Nothing where the password has changed or the person may no longer sign in since the
     * account was read: a session opened now would outlive the change that was to end them all.
     */
    @BatchTransaction("auth")
    public Optional<SessionTokens> open(UserAccount shown) {
        return accounts.findLocked(shown.merchantId(), shown.userId())
                .filter(UserAccount::active)
                .filter(account -> account.passwordHash().equals(shown.passwordHash()))
                .map(this::opened);
    }

    private SessionTokens opened(UserAccount account) {
        Instant now = clock.instant();
        Session session = new Session(account.merchantId(), UUID.randomUUID(), account.userId(), now, now, null);
        OneTimeToken token = OneTimeToken.fresh();
        sessions.removeOld();
        sessions.add(session);
        sessions.add(session, token);
        audit.record(
                Audit.Kind.SIGNED_IN,
                account.merchantId(),
                account.userId(),
                session.sessionId().toString());
        String accessToken =
                accessTokens.issue(account.userId(), account.merchantId(), account.role(), session.sessionId());
        return new SessionTokens(accessToken, token);
    }
}
