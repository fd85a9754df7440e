package io.vitrina.auth.invitation;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Singleton
final class PostgresInvitations implements Invitations {

    private static final String COLUMNS = "merchant_id, invitation_id, email, role, created_at, expires_at";
    private static final String OPEN = " accepted_at is null and revoked_at is null ";

    private final Rows rows;
    private final Clock clock;

    PostgresInvitations(@Named("auth") Connection connection, Clock clock) {
        this.rows = new Rows(connection);
        this.clock = clock;
    }

    @Override
    public void add(Invitation invitation, OneTimeToken token, @Nullable UUID inviter) {
        rows.change(
                "insert into auth.invitation (" + COLUMNS + ", token_hash, invited_by) values (?, ?, ?, ?, ?, ?, ?, ?)",
                invitation.merchantId(),
                invitation.invitationId(),
                invitation.email(),
                invitation.role(),
                at(invitation.createdAt()),
                at(invitation.expiresAt()),
                token.hash(),
                inviter);
    }

    @Override
    public List<Invitation> list(@Nullable String merchantId, @Nullable UUID after, int limit) {
        return rows.list(
                "select " + COLUMNS + " from auth.invitation where" + OPEN + """
                        and (?::text is null or merchant_id = ?)
                        and (?::uuid is null or (created_at, invitation_id) < (select created_at, invitation_id from auth.invitation where invitation_id = ?))
                        order by created_at desc, invitation_id desc limit ?""",
                PostgresInvitations::invitation,
                merchantId,
                merchantId,
                after,
                after,
                limit);
    }

    @Override
    public Optional<Invitation> revoke(@Nullable String merchantId, UUID invitationId) {
        return rows.first(
                "update auth.invitation set revoked_at = ? where" + OPEN
                        + "and invitation_id = ? and (?::text is null or merchant_id = ?) returning " + COLUMNS,
                PostgresInvitations::invitation,
                at(clock.instant()),
                invitationId,
                merchantId,
                merchantId);
    }

    @Override
    public List<Invitation> revokeAll(UUID inviter) {
        return rows.list(
                "update auth.invitation set revoked_at = ? where" + OPEN + "and invited_by = ? returning " + COLUMNS,
                PostgresInvitations::invitation,
                at(clock.instant()),
                inviter);
    }

    @Override
    public void revokeFirstOperators() {
        rows.change(
                "update auth.invitation set revoked_at = ? where" + OPEN + "and role = 'operator' and email is null",
                at(clock.instant()));
    }

    @Override
    public Optional<Invitation> findLocked(OneTimeToken token) {
        return rows.first(
                "select " + COLUMNS + " from auth.invitation where" + OPEN + "and token_hash = ? for update",
                PostgresInvitations::invitation,
                (Object) token.hash());
    }

    @Override
    public void accept(Invitation invitation) {
        rows.change(
                "update auth.invitation set accepted_at = ? where merchant_id = ? and invitation_id = ?",
                at(clock.instant()),
                invitation.merchantId(),
                invitation.invitationId());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                row.getString("merchant_id"),
                row.getObject("invitation_id", UUID.class),
                row.getString("email"),
                row.getString("role"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("expires_at").toInstant());
    }
}
