package io.vitrina.platform;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.vitrina.platform.start.Services;
import io.vitrina.testsupport.database.TestDatabase;
import io.vitrina.testsupport.http.Caller;
import io.vitrina.testsupport.tokens.TestTokens;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** The platform under a small service that keeps notes of merchants: package {@code notes}. */
public final class RunningPlatform implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final TestDatabase database = TestDatabase.fresh();
    private final ApplicationContext context;
    private final TestTokens tokens;

    private RunningPlatform(Map<String, ?> changes, TestTokens tokens) {
        this.tokens = tokens;
        Map<String, Object> properties = new HashMap<>(Services.on(List.of("metrics")));
        properties.putAll(database.properties());
        properties.put("micronaut.server.port", -1);
        properties.put("vitrina.publications.watch", "false");
        properties.put("vitrina.tokens.jwks-url", tokens.jwksUrl());
        properties.putAll(changes);
        context = ApplicationContext.builder()
                .properties(properties)
                .banner(false)
                .start();
        context.getBean(EmbeddedServer.class).start();
    }

    /** With these properties instead of the usual ones. */
    public static RunningPlatform with(Map<String, ?> changes) {
        return new RunningPlatform(changes, TestTokens.shared());
    }

    /** That trusts an issuer of its own. */
    public static RunningPlatform trusting(TestTokens tokens) {
        return new RunningPlatform(Map.of(), tokens);
    }

    public TestDatabase database() {
        return database;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Somebody of a merchant, calling the notes. */
    public Caller as(String merchantId) {
        return nobody().as(tokens.of(merchantId, "owner"));
    }

    public Caller nobody() {
        return new Caller(context.getBean(EmbeddedServer.class).getURI() + "/api/metrics/v1", null);
    }

    /** Calls what is outside of the API: health and metrics. */
    public Caller outside() {
        return new Caller(context.getBean(EmbeddedServer.class).getURI().toString(), null);
    }

    /** Runs statements past row-level security. */
    public void execute(String sql) {
        try (Connection connection = database.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException cause) {
            throw new IllegalStateException(sql, cause);
        }
    }

    /** One value, read past row-level security. */
    public String one(String sql) {
        try (Connection connection = database.superuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        } catch (SQLException cause) {
            throw new IllegalStateException(sql, cause);
        }
    }

    /** Waits until something is so. */
    public static void await(String what, BooleanSupplier reached) {
        Instant limit = Instant.now().plus(LIMIT);
        while (!reached.getAsBoolean()) {
            if (Instant.now().isAfter(limit)) {
                throw new AssertionError("This did not happen: " + what);
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
