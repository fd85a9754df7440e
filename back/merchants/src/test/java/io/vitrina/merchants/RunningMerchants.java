package io.vitrina.merchants;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.vitrina.platform.publication.CurrentPublication;
import io.vitrina.platform.publication.PublicationListener;
import io.vitrina.platform.start.Services;
import io.vitrina.testsupport.database.TestDatabase;
import io.vitrina.testsupport.http.Caller;
import io.vitrina.testsupport.publication.PublicationFixture;
import io.vitrina.testsupport.tokens.TestTokens;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The service on a database of its own, with the directory of the fixture taken over. Publications are announced by the test. */
public final class RunningMerchants implements AutoCloseable {

    private final TestDatabase database = TestDatabase.fresh();
    private final ApplicationContext context;

    public RunningMerchants() {
        Map<String, Object> properties = new HashMap<>(Services.on(List.of("merchants")));
        properties.putAll(database.properties());
        properties.put("micronaut.server.port", -1);
        properties.put("vitrina.publications.watch", "false");
        properties.put("vitrina.tokens.jwks-url", TestTokens.shared().jwksUrl());
        context = ApplicationContext.builder()
                .properties(properties)
                .banner(false)
                .start();
        context.getBean(EmbeddedServer.class).start();
        publish();
    }

    public TestDatabase database() {
        return database;
    }

    public Caller owner(String merchantId) {
        return as(merchantId, "owner");
    }

    public Caller as(String merchantId, String role) {
        return new Caller(
                context.getBean(EmbeddedServer.class).getURI() + "/api/merchants/v1",
                TestTokens.shared().of(merchantId, role));
    }

    public Caller operator() {
        return as("", "operator");
    }

    /** Publishes the fixture anew, changed by statements on {@code publication.*}, and has its directory taken over. */
    public void publish(String... changes) {
        PublicationFixture.publish(database);
        for (String change : changes) {
            execute(change.replace("$current", "(select publication_id from publication.current_publication)"));
        }
        takeOver();
    }

    /** Announces the current publication. */
    public void takeOver() {
        CurrentPublication current = new CurrentPublication(
                Long.parseLong(one("select publication_id from publication.current_publication")),
                Instant.EPOCH,
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                "EUR",
                "publications/fixture",
                Map.of());
        context.getBeansOfType(PublicationListener.class).forEach(listener -> listener.onPublication(current));
    }

    @Override
    public void close() {
        context.close();
    }

    /** Runs a statement past row-level security. */
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
            return rows.next() ? String.valueOf(rows.getString(1)) : "nothing";
        } catch (SQLException cause) {
            throw new IllegalStateException(sql, cause);
        }
    }
}
