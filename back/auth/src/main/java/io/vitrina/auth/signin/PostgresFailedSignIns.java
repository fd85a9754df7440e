package io.vitrina.auth.signin;

import io.vitrina.platform.database.Rows;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

@Singleton
final class PostgresFailedSignIns implements FailedSignIns {

    private static final int FREE_OF_ACCOUNT = 5;
    private static final int FREE_OF_ADDRESS = 20;
    private static final int LONGEST_WAIT_SECONDS = 900;

    private final Rows rows;
    private final Clock clock;

    PostgresFailedSignIns(@Named("auth") Connection connection, Clock clock) {
        this.rows = new Rows(connection);
        this.clock = clock;
    }

    @Override
    public boolean isBlocked(Attempt attempt) {
        return rows.first(
                        "select from auth.failed_sign_in where subject_hash in (?, ?) and blocked_until > ?",
                        row -> true,
                        attempt.accountKey(),
                        attempt.addressKey(),
                        now())
                .isPresent();
    }

    @Override
    public void count(Attempt attempt) {
        removeOld();
        count(attempt.accountKey(), FREE_OF_ACCOUNT);
        count(attempt.addressKey(), FREE_OF_ADDRESS);
    }

    private void count(byte[] key, int free) {
        rows.change("""
                insert into auth.failed_sign_in as f (subject_hash, failures, last_at, blocked_until) values (?, 1, ?, ?)
                on conflict (subject_hash) do update set
                  failures = f.failures + 1,
                  last_at = excluded.last_at,
                  blocked_until = excluded.last_at
                    + case when f.failures + 1 >= ? then least(?, power(2, least(20, f.failures + 1 - ?))) else 0 end * interval '1 second'""", key, now(), now(), free, LONGEST_WAIT_SECONDS, free);
    }

    private void removeOld() {
        rows.change("delete from auth.failed_sign_in where last_at < ?", now().minusDays(1));
    }

    @Override
    public void forget(Attempt attempt) {
        rows.change("delete from auth.failed_sign_in where subject_hash = ?", (Object) attempt.accountKey());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
