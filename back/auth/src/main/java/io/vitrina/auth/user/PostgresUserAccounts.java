package io.vitrina.auth.user;

import io.vitrina.platform.database.Rows;
import io.vitrina.platform.etag.Version;
import io.vitrina.platform.tokens.Viewer;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Singleton
final class PostgresUserAccounts implements UserAccounts {

    private static final String COLUMNS =
            "merchant_id, user_id, email, display_name, role, password_hash, active, version";
    private static final String SELECT = "select " + COLUMNS + " from auth.user_account ";

    private final Rows rows;
    private final Clock clock;

    PostgresUserAccounts(@Named("auth") Connection connection, Clock clock) {
        this.rows = new Rows(connection);
        this.clock = clock;
    }

    @Override
    public Optional<UserAccount> withEmail(String email) {
        return rows.first(SELECT + "where email = ?", PostgresUserAccounts::account, email);
    }

    @Override
    public Optional<UserAccount> find(@Nullable String merchantId, UUID userId) {
        return rows.first(
                SELECT + "where user_id = ? and (?::text is null or merchant_id = ?)",
                PostgresUserAccounts::account,
                userId,
                merchantId,
                merchantId);
    }

    @Override
    public Optional<UserAccount> findLocked(String merchantId, UUID userId) {
        return rows.first(
                SELECT + "where merchant_id = ? and user_id = ? for update",
                PostgresUserAccounts::account,
                merchantId,
                userId);
    }

    @Override
    public List<UserAccount> list(@Nullable String merchantId, @Nullable String afterEmail, int limit) {
        return rows.list(
                SELECT + "where (?::text is null or merchant_id = ?) and email > ? order by email limit ?",
                PostgresUserAccounts::account,
                merchantId,
                merchantId,
                afterEmail == null ? "" : afterEmail,
                limit);
    }

    @Override
    public boolean add(UserAccount account) {
        return rows.change(
                        "insert into auth.user_account (" + COLUMNS
                                + ", created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                        account.merchantId(),
                        account.userId(),
                        account.email(),
                        account.displayName(),
                        account.role(),
                        account.passwordHash(),
                        account.active(),
                        account.version().number(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                == 1;
    }

    @Override
    public Optional<UserAccount> change(UserAccount account, String role, boolean active) {
        return rows.first(
                "update auth.user_account set role = ?, active = ?, version = version + 1 "
                        + "where merchant_id = ? and user_id = ? and version = ? returning " + COLUMNS,
                PostgresUserAccounts::account,
                role,
                active,
                account.merchantId(),
                account.userId(),
                account.version().number());
    }

    @Override
    public boolean setPassword(UserAccount account, String passwordHash) {
        return rows.change("""
                        update auth.user_account set password_hash = ?, version = version + 1
                        where merchant_id = ? and user_id = ? and password_hash = ? and active""", passwordHash, account.merchantId(), account.userId(), account.passwordHash()) == 1;
    }

    @Override
    public void lockRights() {
        rows.first("select pg_advisory_xact_lock(hashtextextended('auth.user_account', 0))", row -> true);
    }

    @Override
    public List<UUID> activeOwners(String merchantId) {
        return active(merchantId, Viewer.OWNER);
    }

    @Override
    public List<UUID> activeOperators() {
        return active("", Viewer.OPERATOR);
    }

    private List<UUID> active(String merchantId, String role) {
        return rows.list(
                "select user_id from auth.user_account where merchant_id = ? and role = ? and active",
                row -> row.getObject("user_id", UUID.class),
                merchantId,
                role);
    }

    private static UserAccount account(ResultSet row) throws SQLException {
        return new UserAccount(
                row.getString("merchant_id"),
                row.getObject("user_id", UUID.class),
                row.getString("email"),
                row.getString("display_name"),
                row.getString("role"),
                row.getString("password_hash"),
                row.getBoolean("active"),
                new Version(row.getLong("version")));
    }
}
