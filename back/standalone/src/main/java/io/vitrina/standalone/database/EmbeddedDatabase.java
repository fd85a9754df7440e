package io.vitrina.standalone.database;

import static java.util.Map.entry;

import io.vitrina.platform.start.InstalledServices;
import io.vitrina.platform.start.Services;
import io.vitrina.standalone.home.HomeFolder;
import io.vitrina.standalone.home.Secrets;
import io.vitrina.standalone.obstacle.CannotStart;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** PostgreSQL 18 with its data in the home folder, reachable from this machine and with a password only. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final String DATABASE = "vitrina";
    private static final String URL_FILE = "database-url";

    /** Among them what the library that starts it switches off, since it is made for data that nobody keeps. */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            entry("fsync", "on"),
            entry("synchronous_commit", "on"),
            entry("full_page_writes", "on"),
            entry("listen_addresses", "127.0.0.1"),
            entry("unix_socket_directories", ""),
            entry("max_connections", "60"),
            entry("shared_buffers", "64MB"),
            entry("work_mem", "16MB"),
            entry("maintenance_work_mem", "64MB"),
            entry("max_wal_size", "512MB"),
            entry("jit", "off"),
            entry("logging_collector", "off"));

    private final HomeFolder home;
    private final Secrets secrets;
    private volatile @Nullable EmbeddedPostgres server;
    private boolean closed;

    private EmbeddedDatabase(HomeFolder home, Secrets secrets) {
        this.home = home;
        this.secrets = secrets;
    }

    /** The database of an installation before its start. Closing it while it starts waits for the start and stops it then. */
    public static EmbeddedDatabase in(HomeFolder home, Secrets secrets) {
        return new EmbeddedDatabase(home, secrets);
    }

    /**
     * Starts the server, and makes database, roles and schemas where they are missing.
     *
     * @throws CannotStart where it has been closed already
     */
    public synchronized EmbeddedDatabase start(Path rolesScript) {
        if (closed) {
            throw new CannotStart("Stopped while starting.");
        }
        try {
            // the home folder is ours, so whoever started it is gone
            Postmaster.on(data()).ifPresent(Postmaster::stop);
            server = server();
            prepare(Files.readString(rolesScript));
            Files.writeString(home.resolve(URL_FILE), url());
            return this;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private Path data() {
        return home.resolve("database");
    }

    /** Where the database of an installation is that another process runs. */
    public static String urlOfRunning(Path home) {
        try {
            return Files.readString(home.resolve(URL_FILE)).strip();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private EmbeddedPostgres server() throws IOException {
        File log = home.resolve("postgresql.log").toFile();
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data())
                .setOverrideWorkingDirectory(home.resolve("postgresql").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setConnectConfig("password", secrets.secret(SUPERUSER))
                // initdb takes the last of two equal options: its default would trust every local connection
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", secrets.file(SUPERUSER).toString())
                .setLocaleConfig("locale", "C.UTF-8")
                .setOutputRedirector(Redirect.appendTo(log))
                .setErrorRedirector(Redirect.appendTo(log));
        SETTINGS.forEach(builder::setServerConfig);
        return builder.start();
    }

    /** Where the services and the training find the database; without user and password. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + DATABASE;
    }

    /** Whether there is anything for the services to read. */
    public boolean hasPublication() {
        try (Connection connection = connect(SUPERUSER, secrets.secret(SUPERUSER), DATABASE);
                Statement statement = connection.createStatement()) {
            return found(statement, "select from pg_class where oid = to_regclass('publication.current_publication')")
                    && found(statement, "select from publication.current_publication");
        } catch (SQLException cause) {
            throw new IllegalStateException("The database cannot be read", cause);
        }
    }

    private void prepare(String roles) {
        try (Connection connection = connect(SUPERUSER, secrets.secret(SUPERUSER), "postgres");
                Statement statement = connection.createStatement()) {
            if (!found(statement, "select from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE);
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("The database cannot be prepared", cause);
        }
        try (Connection connection = connect(SUPERUSER, secrets.secret(SUPERUSER), DATABASE);
                Statement statement = connection.createStatement()) {
            tell(connection);
            statement.execute(roles);
        } catch (SQLException cause) {
            throw new IllegalStateException("Roles and schemas cannot be prepared", cause);
        }
    }

    private static boolean found(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next();
        }
    }

    /** What the roles' script is told: the services, and the password of each role. */
    private void tell(Connection connection) throws SQLException {
        List<String> services = InstalledServices.names();
        set(connection, "vitrina.services", String.join(",", services));
        set(connection, "vitrina.password.vitrina_owner", secrets.secret("vitrina_owner"));
        for (String service : services) {
            String role = Services.schema(service) + "_service";
            set(connection, "vitrina.password." + role, secrets.secret(role));
        }
    }

    private static void set(Connection connection, String name, String value) throws SQLException {
        try (PreparedStatement setting = connection.prepareStatement("select set_config(?, ?, false)")) {
            setting.setString(1, name);
            setting.setString(2, value);
            setting.execute();
        }
    }

    private Connection connect(String user, String password, String database) throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
        return DriverManager.getConnection(url, user, password);
    }

    private int port() {
        EmbeddedPostgres running = server;
        if (running == null) {
            throw new IllegalStateException("The database is not started");
        }
        return running.getPort();
    }

    @Override
    public synchronized void close() {
        closed = true;
        EmbeddedPostgres running = server;
        try {
            if (running != null) {
                running.close();
            }
            // a start that failed halfway leaves the server behind
            Postmaster.on(data()).ifPresent(Postmaster::stop);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
