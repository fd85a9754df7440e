package io.vitrina.testsupport.publication;

import io.vitrina.testsupport.database.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A small current publication of two merchants, {@link #A} and {@link #B}; {@code publication/fixture.sql} says what is in it. The
 * schema must have been migrated.
 */
public final class PublicationFixture {

    public static final String A = "merchant-a";
    public static final String B = "merchant-b";

    private PublicationFixture() {}

    /** Publishes it; called again, it becomes a newer publication. */
    public static void publish(TestDatabase database) {
        try (Connection connection = database.owner();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(script());
            connection.commit();
        } catch (SQLException cause) {
            throw new IllegalStateException("The fixture cannot be published", cause);
        }
    }

    private static String script() {
        try (InputStream script = PublicationFixture.class.getResourceAsStream("/publication/fixture.sql")) {
            if (script == null) {
                throw new IllegalStateException("There is no fixture.sql on the class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
