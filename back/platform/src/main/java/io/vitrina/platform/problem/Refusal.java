package io.vitrina.platform.problem;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What the database may refuse because of the request rather than of a mistake of ours. */
enum Refusal {
    /** A row of another merchant. */
    ROW,
    /** Text with U+0000, which PostgreSQL cannot keep. */
    TEXT,
    NONE;

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String CHARACTER_NOT_IN_REPERTOIRE = "22021";
    private static final String UNTRANSLATABLE_CHARACTER = "22P05";

    /** Where PostgreSQL checks policies: a missing grant has the same state, and messages may be in any language. */
    private static final String CHECK_OF_POLICIES = "ExecWithCheckOptions";

    static Refusal of(Throwable cause) {
        SQLException refused = find(cause, SQLException.class);
        return switch (refused == null ? "" : Objects.requireNonNullElse(refused.getSQLState(), "")) {
            case INSUFFICIENT_PRIVILEGE -> isByPolicy(refused) ? ROW : NONE;
            case CHARACTER_NOT_IN_REPERTOIRE, UNTRANSLATABLE_CHARACTER -> TEXT;
            default -> NONE;
        };
    }

    private static boolean isByPolicy(@Nullable SQLException refused) {
        ServerErrorMessage message = refused instanceof PSQLException known ? known.getServerErrorMessage() : null;
        return message != null && CHECK_OF_POLICIES.equals(message.getRoutine());
    }

    /** The exception of this kind that is the cause, or its cause, and so on. */
    static <T> @Nullable T find(Throwable cause, Class<T> kind) {
        return Stream.iterate(cause, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElse(null);
    }
}
