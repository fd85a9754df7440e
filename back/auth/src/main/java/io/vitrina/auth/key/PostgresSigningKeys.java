package io.vitrina.auth.key;

import com.nimbusds.jose.jwk.RSAKey;
import io.vitrina.platform.database.Rows;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

@Singleton
final class PostgresSigningKeys implements SigningKeys {

    private static final long LOCK = 7_265_001;

    private final Rows rows;
    private final KeyEncryption encryption;

    PostgresSigningKeys(@Named("auth") Connection connection, KeyEncryption encryption) {
        this.rows = new Rows(connection);
        this.encryption = encryption;
    }

    @Override
    public List<SigningKey> all() {
        return rows.list(
                "select key_id, created_at, signs_from, private_jwk_encrypted from auth.signing_key order by signs_from desc, key_id",
                this::key);
    }

    @Override
    public List<SigningKey> allLocked() {
        rows.first("select pg_advisory_xact_lock(?)", row -> true, LOCK);
        return all();
    }

    @Override
    public void add(SigningKey key) {
        String id = key.key().getKeyID();
        rows.change(
                "insert into auth.signing_key (key_id, created_at, signs_from, public_jwk, private_jwk_encrypted) values (?, ?, ?, ?, ?)",
                id,
                at(key.createdAt()),
                at(key.signsFrom()),
                key.key().toPublicJWK().toJSONString(),
                encryption.encrypt(id, key.key().toJSONString()));
    }

    @Override
    public void remove(SigningKey key) {
        rows.change("delete from auth.signing_key where key_id = ?", key.key().getKeyID());
    }

    private SigningKey key(ResultSet row) throws SQLException {
        String id = row.getString("key_id");
        try {
            RSAKey key = RSAKey.parse(encryption.decrypt(id, row.getBytes("private_jwk_encrypted")));
            return new SigningKey(key, instant(row, "created_at"), instant(row, "signs_from"));
        } catch (ParseException cause) {
            throw new SQLException("Signing key " + id + " is not a key", cause);
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
