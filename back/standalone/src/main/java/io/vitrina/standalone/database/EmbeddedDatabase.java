package io.vitrina.standalone.database;

import io.vitrina.standalone.home.HomeFolder;
import io.vitrina.standalone.home.Secrets;
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
import java.util.stream.Stream;

/** PostgreSQL 18 with its data in the home folder, reachable from this machine and with a password only. */
public final class EmbeddedDatabase implements AutoCloseable {

    /** Services that have a role, a schema and a password of their own. */
    public static final List<String> SERVICES = List.of("auth", "merchants", "purchasing_power", "metrics");

    private static final String SUPERUSER = "postgres";
    private static final String DATABASE = "vitrina";
    private static final String URL_FILE = "database-url";
    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "max_connections", "60",
            "shared_buffers", "64MB",
            "work_mem", "16MB",
            "maintenance_work_mem", "64MB",
            "max_wal_size", "512MB",
            "jit", "off",
            "logging_collector", "off");

    private final EmbeddedPostgres server;
    private final String superuserPassword;

    private EmbeddedDatabase(EmbeddedPostgres server, String superuserPassword) {
        this.server = server;
        this.superuserPassword = superuserPassword;
    }

    /** Starts the server, and makes database, roles and schemas where they are missing. */
    public static EmbeddedDatabase start(HomeFolder home, Secrets secrets, Path rolesScript) {
        try {
            EmbeddedDatabase database = new EmbeddedDatabase(server(home, secrets), secrets.secret(SUPERUSER));
            database.prepare(secrets, Files.readString(rolesScript));
            Files.writeString(home.resolve(URL_FILE), database.url());
            return database;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Where the database of an installation is that another process runs. */
    public static String urlOfRunning(Path home) {
        try {
            return Files.readString(home.resolve(URL_FILE)).strip();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static EmbeddedPostgres server(HomeFolder home, Secrets secrets) throws IOException {
        File log = home.resolve("postgresql.log").toFile();
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(home.resolve("database"))
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
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + DATABASE;
    }

    /** Whether there is anything for the services to read. */
    public boolean hasPublication() {
        try (Connection connection = connect(SUPERUSER, superuserPassword, DATABASE);
                Statement statement = connection.createStatement()) {
            return found(statement, "select from pg_class where oid = to_regclass('publication.current_publication')")
                    && found(statement, "select from publication.current_publication");
        } catch (SQLException cause) {
            throw new IllegalStateException("The database cannot be read", cause);
        }
    }

    private void prepare(Secrets secrets, String roles) {
        try (Connection connection = connect(SUPERUSER, superuserPassword, "postgres");
                Statement statement = connection.createStatement()) {
            if (!found(statement, "select from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE);
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("The database cannot be prepared", cause);
        }
        try (Connection connection = connect(SUPERUSER, superuserPassword, DATABASE);
                Statement statement = connection.createStatement()) {
            setPasswords(connection, secrets);
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

    private static void setPasswords(Connection connection, Secrets secrets) throws SQLException {
        try (PreparedStatement setting = connection.prepareStatement("select set_config(?, ?, false)")) {
            for (String role : roles()) {
                setting.setString(1, "vitrina.password." + role);
                setting.setString(2, secrets.secret(role));
                setting.execute();
            }
        }
    }

    private static List<String> roles() {
        return Stream.concat(Stream.of("vitrina_owner"), SERVICES.stream().map(name -> name + "_service"))
                .toList();
    }

    private Connection connect(String user, String password, String database) throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
