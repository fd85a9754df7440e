package io.vitrina.auth.audit;

import io.vitrina.platform.database.Rows;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what happened, in the transaction in which it happened. Never holds a password or a token. */
@Singleton
public class Audit {

    private static final String INSERT =
            "insert into auth.audit_event (merchant_id, occurred_at, kind, user_id, detail) values (?, ?, ?, ?, ?)";

    private final Rows rows;
    private final Clock clock;

    Audit(@Named("auth") Connection connection, Clock clock) {
        this.rows = new Rows(connection);
        this.clock = clock;
    }

    /** Kinds of events. */
    public enum Kind {
        SIGNED_IN,
        SIGN_IN_FAILED,
        SIGNED_OUT,
        REFRESH_TOKEN_REUSED,
        PASSWORD_CHANGED,
        USER_CHANGED,
        USER_CREATED,
        INVITED,
        INVITATION_REVOKED,
        KEY_CREATED
    }

    /** @param merchantId empty for what concerns the bank itself */
    public void record(Kind kind, String merchantId, @Nullable UUID userId, String detail) {
        rows.change(
                INSERT,
                merchantId,
                clock.instant().atOffset(ZoneOffset.UTC),
                kind.name().toLowerCase(Locale.ROOT),
                userId,
                detail);
    }
}
