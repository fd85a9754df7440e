package io.vitrina.auth.session;

import io.vitrina.auth.token.OneTimeToken;
import io.vitrina.platform.database.Rows;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Singleton
final class PostgresSessions implements Sessions {

    private final Rows rows;
    private final Clock clock;

    PostgresSessions(@Named("auth") Connection connection, Clock clock) {
        this.rows = new Rows(connection);
        this.clock = clock;
    }

    @Override
    public void add(Session session) {
        rows.change(
                "insert into auth.session (merchant_id, session_id, user_id, created_at, used_at) values (?, ?, ?, ?, ?)",
                session.merchantId(),
                session.sessionId(),
                session.userId(),
                at(session.createdAt()),
                at(session.usedAt()));
    }

    @Override
    public void add(Session session, OneTimeToken token) {
        rows.change(
                "insert into auth.refresh_token (merchant_id, token_hash, session_id, issued_at) values (?, ?, ?, ?)",
                session.merchantId(),
                token.hash(),
                session.sessionId(),
                now());
    }

    @Override
    public Optional<RefreshToken> findLocked(OneTimeToken token) {
        return rows.first("""
                select s.merchant_id, s.session_id, s.user_id, s.created_at, s.used_at, s.revoked_at, t.used_at as token_used_at
                from auth.refresh_token t
                join auth.session s using (merchant_id, session_id)
                where t.token_hash = ?
                for update""", PostgresSessions::token, (Object) token.hash());
    }

    @Override
    public Optional<Session> findLocked(String merchantId, UUID userId, UUID sessionId) {
        return rows.first("""
                select merchant_id, session_id, user_id, created_at, used_at, revoked_at from auth.session
                where merchant_id = ? and user_id = ? and session_id = ?
                for update""", PostgresSessions::session, merchantId, userId, sessionId);
    }

    @Override
    public void use(Session session, OneTimeToken token) {
        rows.change(
                "update auth.refresh_token set used_at = coalesce(used_at, ?) where merchant_id = ? and token_hash = ?",
                now(),
                session.merchantId(),
                token.hash());
        rows.change(
                "update auth.session set used_at = ? where merchant_id = ? and session_id = ?",
                now(),
                session.merchantId(),
                session.sessionId());
    }

    @Override
    public void revoke(Session session) {
        rows.change(
                "update auth.session set revoked_at = ? where merchant_id = ? and session_id = ? and revoked_at is null",
                now(),
                session.merchantId(),
                session.sessionId());
    }

    @Override
    public void revokeAll(String merchantId, UUID userId, @Nullable UUID but) {
        rows.change("""
                update auth.session set revoked_at = ?
                where merchant_id = ? and user_id = ? and revoked_at is null and session_id is distinct from ?::uuid""", now(), merchantId, userId, but);
    }

    @Override
    public int removeOld() {
        return rows.change(
                "delete from auth.session where created_at < ?",
                at(clock.instant().minus(Session.LONGEST.multipliedBy(2))));
    }

    private OffsetDateTime now() {
        return at(clock.instant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static RefreshToken token(ResultSet row) throws SQLException {
        return new RefreshToken(session(row), instant(row, "token_used_at"));
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                row.getString("merchant_id"),
                row.getObject("session_id", UUID.class),
                row.getObject("user_id", UUID.class),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("used_at").toInstant(),
                instant(row, "revoked_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
