package io.vitrina.auth.session;

import io.vitrina.auth.user.UserAccount;
import io.vitrina.auth.user.UserAccounts;
import io.vitrina.auth.user.UserId;
import io.vitrina.platform.problem.ProblemException;
import io.vitrina.platform.problem.ProblemType;
import io.vitrina.platform.tokens.Viewer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/**
 * Confirms that a viewer still is who the access token says. A token tells who somebody was when it was issued: until it expires it
 * would give back to its holder the rights that have been taken away since. Every write on behalf of a viewer begins with this.
 */
@Singleton
public class ConfirmingViewer {

    private final UserAccounts accounts;
    private final Sessions sessions;
    private final Clock clock;

    ConfirmingViewer(UserAccounts accounts, Sessions sessions, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * The viewer's account as it is now. It and the session are locked until the transaction of the caller ends, the account first: what
     * takes rights away waits for the write, or the write for it.
     *
     * @throws ProblemException session-ended where the session is over, or the account inactive, gone or of another role than the token
     */
    public UserAccount confirm(Viewer viewer) {
        return UserId.parse(viewer.userId())
                .flatMap(userId -> accounts.findLocked(viewer.merchantId(), userId))
                .filter(UserAccount::active)
                .filter(account -> account.role().equals(viewer.role()))
                .filter(account -> session(viewer, account).isPresent())
                .orElseThrow(() -> new ProblemException(ProblemType.SESSION_ENDED));
    }

    private Optional<Session> session(Viewer viewer, UserAccount account) {
        return UserId.parse(viewer.sessionId())
                .flatMap(sessionId -> sessions.findLocked(account.merchantId(), account.userId(), sessionId))
                .filter(session -> !session.isOver(clock.instant()));
    }
}
