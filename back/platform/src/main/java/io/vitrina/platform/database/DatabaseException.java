package io.vitrina.platform.database;

import java.sql.SQLException;

/** The database did not do what it was asked; the cause says why. */
public final class DatabaseException extends RuntimeException {

    public DatabaseException(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether a row stands in the way that has the same key. */
    public boolean isDuplicate() {
        return getCause() instanceof SQLException cause && "23505".equals(cause.getSQLState());
    }
}
