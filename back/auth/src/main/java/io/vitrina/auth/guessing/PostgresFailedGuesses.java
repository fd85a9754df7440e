package io.vitrina.auth.guessing;

import io.vitrina.platform.database.Rows;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

@Singleton
final class PostgresFailedGuesses implements FailedGuesses {

    /**
     * Locks the row whether it was there or not, so that of many guesses at the same time each sees the one before it. What is a day old counts no
     * more.
     */
    private static final String LOCKED = """
            insert into auth.failed_sign_in as f (subject_hash, failures, last_at, blocked_until) values (?, 0, ?, ?)
            on conflict (subject_hash) do update set failures = case when f.last_at < ? then 0 else f.failures end
            returning failures, last_at, blocked_until""";

    private final Rows rows;
    private final Clock clock;

    PostgresFailedGuesses(@Named("auth") Connection connection, Clock clock) {
        this.rows = new Rows(connection);
        this.clock = clock;
    }

    @Override
    public Optional<CountedGuess> count(Guess guess) {
        // always the account first: who locks in one order does not lock each other out
        Failures account = locked(guess.accountKey());
        Failures address = locked(guess.addressKey());
        if (account.haveToWait(now()) || address.haveToWait(now())) {
            return Optional.empty();
        }
        Failures ofAccount = account.withOneMore(Failures.Of.ACCOUNT, now());
        Failures ofAddress = address.withOneMore(Failures.Of.ADDRESS, now());
        store(guess.accountKey(), ofAccount);
        store(guess.addressKey(), ofAddress);
        removeOld();
        return Optional.of(new CountedGuess(guess, ofAccount.waitsUntil(), ofAddress.waitsUntil()));
    }

    @Override
    public void takeBack(CountedGuess counted) {
        Guess guess = counted.guess();
        store(guess.accountKey(), locked(guess.accountKey()).withOneLess(counted.accountWaitsUntil()));
        store(guess.addressKey(), locked(guess.addressKey()).withOneLess(counted.addressWaitsUntil()));
    }

    @Override
    public void forget(Guess guess) {
        rows.change("delete from auth.failed_sign_in where subject_hash = ?", (Object) guess.accountKey());
    }

    private Failures locked(byte[] key) {
        return rows.first(LOCKED, PostgresFailedGuesses::failures, key, now(), now(), aDayAgo())
                .orElseThrow();
    }

    private void store(byte[] key, Failures failures) {
        rows.change(
                "update auth.failed_sign_in set failures = ?, last_at = ?, blocked_until = ? where subject_hash = ?",
                failures.weight(),
                failures.lastAt(),
                failures.waitsUntil(),
                key);
    }

    /** What is locked by another guess is not old. Last, since it locks in any order: who waits for one of these rows is not waited for. */
    private void removeOld() {
        rows.change("""
                delete from auth.failed_sign_in where subject_hash in
                  (select subject_hash from auth.failed_sign_in where last_at < ? for update skip locked)""", aDayAgo());
    }

    private OffsetDateTime aDayAgo() {
        return now().minusDays(1);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Failures failures(ResultSet row) throws SQLException {
        return new Failures(
                row.getDouble("failures"),
                row.getObject("last_at", OffsetDateTime.class),
                row.getObject("blocked_until", OffsetDateTime.class));
    }
}
