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

    /**
     * Publishes it; called again, it becomes a newer publication.
     *
     * @param changes statements that are part of it, with {@code $current} for its id; a merchant's rows can only be changed by one
     *     that is made for the merchant: {@link #of}
     */
    public static void publish(TestDatabase database, String... changes) {
        try (Connection connection = database.owner();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(script());
            for (String change : changes) {
                statement.execute(
                        change.replace("$current", "(select publication_id from publication.current_publication)"));
            }
            connection.commit();
        } catch (SQLException cause) {
            throw new IllegalStateException("The fixture cannot be published", cause);
        }
    }

    /** The change of this merchant's rows. */
    public static String of(String merchantId, String change) {
        return "select set_config('vitrina.merchant_id', '%s', true); %s".formatted(merchantId, change);
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
