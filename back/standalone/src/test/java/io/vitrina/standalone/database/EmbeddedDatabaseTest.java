package io.vitrina.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrina.standalone.home.HomeFolder;
import io.vitrina.standalone.home.Secrets;
import io.vitrina.testsupport.ProjectRoot;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedDatabaseTest {

    private static final Path ROLES = ProjectRoot.resolve("infra/postgres/roles.sql");

    @TempDir
    private Path folder;

    @Test
    void what_was_written_is_there_after_the_next_start() throws SQLException {
        try (HomeFolder home = HomeFolder.take(folder)) {
            Secrets secrets = Secrets.in(home.path());
            try (EmbeddedDatabase database = EmbeddedDatabase.start(home, secrets, ROLES)) {
                execute(database, secrets, "create table auth.kept as select 42 as answer");
            }
            try (EmbeddedDatabase database = EmbeddedDatabase.start(home, secrets, ROLES);
                    Connection connection = asOwner(database, secrets);
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select answer from auth.kept")) {
                row.next();
                assertThat(row.getInt(1)).isEqualTo(42);
            }
        }
    }

    @Test
    void nobody_gets_in_without_the_password_of_the_role() {
        try (HomeFolder home = HomeFolder.take(folder);
                EmbeddedDatabase database = EmbeddedDatabase.start(home, Secrets.in(home.path()), ROLES)) {
            for (String role : new String[] {"postgres", "vitrina_owner", "metrics_service"}) {
                assertThatThrownBy(() -> DriverManager.getConnection(database.url(), role, "guessed")
                                .close())
                        .hasMessageContaining("password authentication failed");
            }
        }
    }

    @Test
    void an_empty_installation_has_no_publication() {
        try (HomeFolder home = HomeFolder.take(folder);
                EmbeddedDatabase database = EmbeddedDatabase.start(home, Secrets.in(home.path()), ROLES)) {
            assertThat(database.hasPublication()).isFalse();
            assertThat(EmbeddedDatabase.urlOfRunning(home.path())).isEqualTo(database.url());
        }
    }

    private static void execute(EmbeddedDatabase database, Secrets secrets, String sql) throws SQLException {
        try (Connection connection = asOwner(database, secrets);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection asOwner(EmbeddedDatabase database, Secrets secrets) throws SQLException {
        return DriverManager.getConnection(database.url(), "vitrina_owner", secrets.secret("vitrina_owner"));
    }
}
