package io.vitrina.metrics;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.vitrina.platform.publication.Publications;
import io.vitrina.platform.start.Services;
import io.vitrina.testsupport.ProjectRoot;
import io.vitrina.testsupport.database.TestDatabase;
import io.vitrina.testsupport.http.Caller;
import io.vitrina.testsupport.publication.PublicationFixture;
import io.vitrina.testsupport.tokens.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The service on a database of its own, which also has the contract views of merchants. */
public final class RunningMetrics implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final TestDatabase database = TestDatabase.fresh();
    private final ApplicationContext context;

    private RunningMetrics() {
        Map<String, Object> properties = new HashMap<>(Services.on(List.of("metrics")));
        properties.putAll(database.properties());
        properties.put("micronaut.server.port", -1);
        properties.put("vitrina.publications.look-every", "100ms");
        properties.put("vitrina.tokens.jwks-url", TestTokens.shared().jwksUrl());
        context = ApplicationContext.builder()
                .properties(properties)
                .banner(false)
                .start();
        context.getBean(EmbeddedServer.class).start();
        execute(merchantsSchema());
    }

    public static RunningMetrics withoutPublication() {
        return new RunningMetrics();
    }

    /** With the fixture as publication, changed by these statements. */
    public static RunningMetrics with(String... changes) {
        RunningMetrics metrics = new RunningMetrics();
        metrics.publish(changes);
        return metrics;
    }

    /** Publishes the fixture anew, changed by these statements, and waits until the service has it. */
    public void publish(String... changes) {
        PublicationFixture.publish(database, changes);
        String current = one("select publication_id from publication.current_publication");
        Instant limit = Instant.now().plus(LIMIT);
        while (context.getBean(Publications.class)
                .find()
                .filter(publication -> current.equals(Long.toString(publication.id())))
                .isEmpty()) {
            if (Instant.now().isAfter(limit)) {
                throw new IllegalStateException("The service has not heard of publication " + current);
            }
            Thread.onSpinWait();
        }
    }

    public Caller owner(String merchantId) {
        return as(merchantId, "owner");
    }

    public Caller as(String merchantId, String role) {
        return new Caller(
                context.getBean(EmbeddedServer.class).getURI() + "/api/metrics/v1",
                TestTokens.shared().of(merchantId, role));
    }

    /** Runs statements as the owner of all tables. */
    public void execute(String sql) {
        try (Connection connection = database.owner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException cause) {
            throw new IllegalStateException(sql, cause);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    private String one(String sql) {
        try (Connection connection = database.superuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException cause) {
            throw new IllegalStateException(sql, cause);
        }
    }

    private static String merchantsSchema() {
        try {
            return Files.readString(ProjectRoot.resolve(
                    "back/merchants/src/main/resources/db/merchants/V1__merchants_and_outlets.sql"));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
