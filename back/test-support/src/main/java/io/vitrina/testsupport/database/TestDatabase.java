package io.vitrina.testsupport.database;

import io.vitrina.testsupport.ProjectRoot;
import io.vitrina.testsupport.ServicesOfProject;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A database of its own on the one PostgreSQL 18 that a test run starts, with the roles and schemas of an installation. Every role's
 * password is its name.
 */
public final class TestDatabase {

    public static final String OWNER = "vitrina_owner";
    private static final List<String> SERVICES = ServicesOfProject.names();
    private static final String TEMPLATE = "vitrina_template";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** A fresh database. */
    public static TestDatabase fresh() {
        String name = "test_" + COUNT.incrementAndGet();
        superuser("postgres", "create database " + name + " template " + TEMPLATE);
        // what roles may do in a database does not come with its template
        superuser(name, roles());
        return new TestDatabase(name);
    }

    public String url() {
        return url(name);
    }

    /** A connection as the owner of all tables. */
    public Connection owner() {
        return connect(OWNER, OWNER);
    }

    /** A connection as a role, whose password is its name. */
    public Connection connect(String role, String password) {
        try {
            return DriverManager.getConnection(url(), role, password);
        } catch (SQLException cause) {
            throw new IllegalStateException("No connection to " + url() + " as " + role, cause);
        }
    }

    /** A connection as the superuser, whom nothing binds: for looking at what is really there. */
    public Connection superuser() {
        return connect("postgres", "postgres");
    }

    /** The properties by which services find this database. */
    public Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("vitrina.database.url", url());
        properties.put("vitrina.database.owner-password", OWNER);
        for (String service : SERVICES) {
            properties.put("vitrina.database.passwords." + service, service.replace('-', '_') + "_service");
        }
        return properties;
    }

    private static String url(String database) {
        return "jdbc:postgresql://localhost:" + Server.INSTANCE.getPort() + "/" + database;
    }

    private static void superuser(String database, String sql) {
        try (Connection connection = DriverManager.getConnection(url(database), "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException cause) {
            throw new IllegalStateException("The test database cannot be prepared", cause);
        }
    }

    private static String roles() {
        StringBuilder script = new StringBuilder("set vitrina.services = '" + String.join(",", SERVICES) + "';\n");
        List<String> roles = SERVICES.stream()
                .map(service -> service.replace('-', '_') + "_service")
                .toList();
        roles.forEach(role -> script.append(password(role)));
        script.append(password(OWNER));
        try {
            return script.append(Files.readString(ProjectRoot.resolve("infra/postgres/roles.sql")))
                    .toString();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String password(String role) {
        return "set \"vitrina.password." + role + "\" = '" + role + "';\n";
    }

    /** Started once in a test run, stopped with it. */
    private static final class Server {

        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("max_connections", "100")
                        .setServerConfig("shared_buffers", "64MB")
                        .start();
                try (Connection connection = server.getPostgresDatabase().getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.execute("alter role postgres password 'postgres'");
                    statement.execute("create database " + TEMPLATE);
                }
                return server;
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            } catch (SQLException cause) {
                throw new IllegalStateException("The test server cannot be prepared", cause);
            }
        }
    }
}
