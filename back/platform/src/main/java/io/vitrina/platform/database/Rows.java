package io.vitrina.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements with parameters on a connection, and their rows as objects. */
public final class Rows {

    private final Connection connection;

    public Rows(Connection connection) {
        this.connection = connection;
    }

    /** Makes an object out of the row a result set stands at. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> list(String query, Reader<T> reader, @Nullable Object... parameters) {
        try (PreparedStatement statement = prepare(query, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        } catch (SQLException cause) {
            throw new DatabaseException(cause);
        }
    }

    /** The first row, or nothing. */
    public <T> Optional<T> first(String query, Reader<T> reader, @Nullable Object... parameters) {
        return list(query, reader, parameters).stream().findFirst();
    }

    /** Whether there is a table or view of this name: contract views are there once their service has been started for the first time. */
    public boolean has(String relation) {
        return first("select where to_regclass(?) is not null", row -> true, relation)
                .isPresent();
    }

    /** Changes rows, and tells how many. */
    public int change(String statement, @Nullable Object... parameters) {
        try (PreparedStatement prepared = prepare(statement, parameters)) {
            return prepared.executeUpdate();
        } catch (SQLException cause) {
            throw new DatabaseException(cause);
        }
    }

    private PreparedStatement prepare(String text, @Nullable Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        try {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement;
        } catch (SQLException cause) {
            statement.close();
            throw cause;
        }
    }
}
