package io.vitrina.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrina.platform.start.InstalledServices;
import io.vitrina.platform.start.Services;
import io.vitrina.standalone.home.HomeFolder;
import io.vitrina.standalone.home.Secrets;
import io.vitrina.standalone.obstacle.CannotStart;
import io.vitrina.testsupport.ProjectRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedDatabaseTest {

    private static final Path ROLES = ProjectRoot.resolve("infra/postgres/roles.sql");

    private static final String OWNER = "vitrina_owner";

    @TempDir
    private Path folder;

    @Test
    void what_was_written_is_there_after_the_next_start() throws SQLException {
        try (HomeFolder home = HomeFolder.take(folder)) {
            Secrets secrets = Secrets.in(home.path());
            try (EmbeddedDatabase database = EmbeddedDatabase.in(home, secrets).start(ROLES)) {
                execute(database, secrets, "create table auth.kept as select 42 as answer");
            }
            try (EmbeddedDatabase database = EmbeddedDatabase.in(home, secrets).start(ROLES);
                    Connection connection = asOwner(database, secrets);
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select answer from auth.kept")) {
                row.next();
                assertThat(row.getInt(1)).isEqualTo(42);
            }
        }
    }

    /** The first roles had lists of services where there are groups now, and the migrations of that time granted to services by name. */
    @Test
    void an_installation_that_was_made_with_the_first_roles_goes_on() throws SQLException {
        Path firstRoles = ProjectRoot.resolve("back/standalone/src/test/resources/first-roles.sql");
        try (HomeFolder home = HomeFolder.take(folder)) {
            Secrets secrets = Secrets.in(home.path());
            try (EmbeddedDatabase database = EmbeddedDatabase.in(home, secrets).start(firstRoles)) {
                migrate(database, secrets, "publication", "2");
                migrate(database, secrets, "merchants", "1");
            }
            try (EmbeddedDatabase database = EmbeddedDatabase.in(home, secrets).start(ROLES)) {
                migrate(database, secrets, "publication", "latest");
                migrate(database, secrets, "merchants", "latest");

                for (String service : InstalledServices.names()) {
                    String role = Services.schema(service) + "_service";
                    assertThat(one(database, secrets, role, "select count(*) from publication.merchant_day"))
                            .isEqualTo("0");
                    assertThat(one(database, secrets, role, "select count(*) from contract.outlet_v1"))
                            .isEqualTo("0");
                }
            }
        }
    }

    @Test
    void a_service_that_has_come_since_gets_its_roles_at_the_next_start() throws SQLException, IOException {
        Path fewer = folder.resolveSibling(folder.getFileName() + "-roles.sql");
        Files.writeString(fewer, "set vitrina.services = 'auth';" + Files.readString(ROLES));
        try (HomeFolder home = HomeFolder.take(folder)) {
            Secrets secrets = Secrets.in(home.path());
            String metrics = "select count(*) from pg_roles where rolname in ('metrics_service', 'metrics_batch')";
            try (EmbeddedDatabase database = EmbeddedDatabase.in(home, secrets).start(fewer)) {
                assertThat(one(database, secrets, metrics)).isEqualTo("0");
            }
            try (EmbeddedDatabase database = EmbeddedDatabase.in(home, secrets).start(ROLES)) {
                assertThat(one(database, secrets, metrics)).isEqualTo("2");
                assertThat(one(database, secrets, "metrics_service", "select current_user"))
                        .isEqualTo("metrics_service");
            }
        } finally {
            Files.delete(fewer);
        }
    }

    @Test
    void nobody_gets_in_without_the_password_of_the_role() {
        try (HomeFolder home = HomeFolder.take(folder);
                EmbeddedDatabase database =
                        EmbeddedDatabase.in(home, Secrets.in(home.path())).start(ROLES)) {
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
                EmbeddedDatabase database =
                        EmbeddedDatabase.in(home, Secrets.in(home.path())).start(ROLES)) {
            assertThat(database.hasPublication()).isFalse();
            assertThat(EmbeddedDatabase.urlOfRunning(home.path())).isEqualTo(database.url());
        }
    }

    @Test
    void a_loss_of_power_does_not_damage_the_data() throws SQLException {
        try (HomeFolder home = HomeFolder.take(folder)) {
            Secrets secrets = Secrets.in(home.path());
            try (EmbeddedDatabase database = EmbeddedDatabase.in(home, secrets).start(ROLES)) {
                for (String setting : new String[] {"fsync", "full_page_writes", "synchronous_commit"}) {
                    assertThat(one(database, secrets, "show " + setting))
                            .as(setting)
                            .isEqualTo("on");
                }
            }
        }
    }

    @Test
    void a_server_that_outlived_a_killed_process_is_stopped_and_its_data_kept() throws IOException, SQLException {
        Process killed = LeftBehind.start(folder);
        Path data = folder.resolve("database");
        ProcessHandle orphan = Postmaster.on(data).orElseThrow().process();
        killed.destroyForcibly().onExit().join();
        assertThat(orphan.isAlive()).isTrue();

        try (HomeFolder home = HomeFolder.take(folder)) {
            Secrets secrets = Secrets.in(home.path());
            try (EmbeddedDatabase database = EmbeddedDatabase.in(home, secrets).start(ROLES)) {
                assertThat(orphan.isAlive()).isFalse();
                assertThat(one(database, secrets, "select rolname from pg_roles where rolname = 'vitrina_owner'"))
                        .isEqualTo("vitrina_owner");
            }
        }
        assertThat(Postmaster.on(data)).isEmpty();
    }

    @Test
    void a_stop_during_the_start_leaves_no_server_behind() throws Exception {
        try (HomeFolder home = HomeFolder.take(folder);
                ExecutorService starting = Executors.newSingleThreadExecutor()) {
            EmbeddedDatabase database = EmbeddedDatabase.in(home, Secrets.in(home.path()));
            Future<EmbeddedDatabase> started = starting.submit(() -> database.start(ROLES));
            while (!Files.exists(folder.resolve("database")) && !started.isDone()) {
                Thread.sleep(5);
            }

            database.close();

            assertThat(started.get()).isSameAs(database);
            assertThat(Postmaster.on(folder.resolve("database"))).isEmpty();
            assertThatThrownBy(() -> database.start(ROLES)).isInstanceOf(CannotStart.class);
        }
    }

    @Test
    void a_note_of_another_process_is_not_taken_for_a_server() throws IOException {
        Files.writeString(
                folder.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + folder + "\n");

        assertThat(Postmaster.on(folder)).isEmpty();
    }

    private static String one(EmbeddedDatabase database, Secrets secrets, String query) throws SQLException {
        return one(database, secrets, OWNER, query);
    }

    private static String one(EmbeddedDatabase database, Secrets secrets, String role, String query)
            throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), role, secrets.secret(role));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void migrate(EmbeddedDatabase database, Secrets secrets, String schema, String version) {
        Flyway.configure()
                .dataSource(database.url(), OWNER, secrets.secret(OWNER))
                .schemas(schema)
                .createSchemas(false)
                .locations("classpath:db/" + schema)
                .target(version)
                .load()
                .migrate();
    }

    private static void execute(EmbeddedDatabase database, Secrets secrets, String sql) throws SQLException {
        try (Connection connection = asOwner(database, secrets);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection asOwner(EmbeddedDatabase database, Secrets secrets) throws SQLException {
        return DriverManager.getConnection(database.url(), OWNER, secrets.secret(OWNER));
    }
}
