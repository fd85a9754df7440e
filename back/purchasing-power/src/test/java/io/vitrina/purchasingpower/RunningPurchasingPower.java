package io.vitrina.purchasingpower;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.vitrina.platform.publication.Publications;
import io.vitrina.platform.start.Services;
import io.vitrina.publication.PublishedModel;
import io.vitrina.publication.PublishedModel.Status;
import io.vitrina.publication.PublishedModel.Verdict;
import io.vitrina.testsupport.ProjectRoot;
import io.vitrina.testsupport.database.TestDatabase;
import io.vitrina.testsupport.http.Answer;
import io.vitrina.testsupport.http.Caller;
import io.vitrina.testsupport.publication.PublicationFixture;
import io.vitrina.testsupport.tokens.TestTokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import java.util.stream.Collectors;

/** The service on a database and a home folder of its own. */
final class RunningPurchasingPower implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String SERVICE = "purchasing-power";

    private final TestDatabase database = TestDatabase.fresh();
    private final Path home;
    private ApplicationContext context;

    RunningPurchasingPower(Path home) throws IOException {
        this.home = home;
        this.context = start();
        execute(Files.readString(
                ProjectRoot.resolve("back/merchants/src/main/resources/db/merchants/V1__merchants_and_outlets.sql")));
    }

    /** With a good publication, scored. */
    static RunningPurchasingPower withPublication(Path home) throws IOException {
        RunningPurchasingPower running = new RunningPurchasingPower(home);
        SmallModel.write(home, "v1");
        running.publish("v1", 1);
        running.awaitScored();
        return running;
    }

    private ApplicationContext start() {
        Map<String, Object> properties = new HashMap<>(Services.on(List.of(SERVICE)));
        properties.putAll(database.properties());
        properties.put("micronaut.server.port", -1);
        properties.put("vitrina.home", home.toString());
        properties.put("vitrina.gate.noise-key", "0123456789abcdefghijklmnopqrstuv");
        properties.put("vitrina.publications.look-every", "100ms");
        properties.put("vitrina.tokens.jwks-url", TestTokens.shared().jwksUrl());
        ApplicationContext started = ApplicationContext.builder()
                .properties(properties)
                .banner(false)
                .start();
        started.getBean(EmbeddedServer.class).start();
        return started;
    }

    /** Enters an outlet in the directory of merchants, whose merchant is entered with it. */
    void enter(String merchantId, String outletId) {
        execute("""
                select set_config('vitrina.merchant_id', '%1$s', false);
                insert into merchants.merchant values ('%1$s', '%1$s', null, 'restaurants', 'centro', 'Centro', 'Capital', 'Spain')
                on conflict do nothing;
                insert into merchants.outlet (merchant_id, outlet_id, bank_name, mcc, category_group, area, area_name, region, country)
                values ('%1$s', '%2$s', '%2$s', '5812', 'restaurants', 'centro', 'Centro', 'Capital', 'Spain')
                """.formatted(merchantId, outletId));
    }

    /** Gives an outlet of the directory another name. */
    void rename(String merchantId, String outletId, String name) {
        execute(
                "select set_config('vitrina.merchant_id', '%s', false); update merchants.outlet set own_name = '%s' where outlet_id = '%s'"
                        .formatted(merchantId, name, outletId));
    }

    /** Stops it and starts it again on the same database and folder. */
    void restart() {
        context.close();
        context = start();
    }

    /**
     * Publishes without waiting for the service.
     *
     * @param model version of the model
     * @param factor on what everybody spends
     */
    void publish(String model, int factor) throws IOException {
        publish(
                factor,
                new PublishedModel(SERVICE, Status.SERVING, Verdict.PUBLISHED, model, "beats the baseline", Map.of()));
    }

    /** Publishes with what became of the model, without waiting for the service. */
    void publish(int factor, PublishedModel model) throws IOException {
        String directory = "publications/" + model.servedVersion().orElse("none") + "-" + factor;
        PublishedFiles.write(home, directory, factor);
        String version = model.servedVersion().map("'%s'"::formatted).orElse("null");
        String figures = model.figures().entrySet().stream()
                .map(figure -> "\"%s\": %s".formatted(figure.getKey(), figure.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
        PublicationFixture.publish(
                database,
                "update publication.publication set directory = '%s' where publication_id = $current"
                        .formatted(directory),
                "insert into publication.model (publication_id, name, status, verdict, version, reason, figures)"
                        + " values ($current, '%s', '%s', '%s', %s, '%s', '%s')"
                                .formatted(
                                        model.name(),
                                        model.status().key(),
                                        model.verdict().key(),
                                        version,
                                        model.reason(),
                                        figures));
    }

    void awaitScored() {
        String current = one("select publication_id from publication.current_publication");
        await(
                "publication " + current + " is scored",
                () -> current.equals(publications()
                                .find()
                                .map(found -> Long.toString(found.id()))
                                .orElse("none"))
                        && publications().isTakenOver(SERVICE));
    }

    Publications publications() {
        return context.getBean(Publications.class);
    }

    Answer get(String merchantId, String path, String... headers) {
        return as(merchantId, "owner").get(path, headers);
    }

    Caller as(String merchantId, String role) {
        return new Caller(
                address() + "/api/purchasing-power/v1", TestTokens.shared().of(merchantId, role));
    }

    /** Calls what is outside of the API: health and metrics. */
    Answer outside(String path) {
        return new Caller(address(), null).get(path);
    }

    private String address() {
        return context.getBean(EmbeddedServer.class).getURI().toString();
    }

    private void execute(String sql) {
        try (Connection connection = database.owner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException cause) {
            throw new IllegalStateException(sql, cause);
        }
    }

    /** One value, read past row-level security. */
    String one(String sql) {
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
    static void await(String what, BooleanSupplier reached) {
        Instant limit = Instant.now().plus(LIMIT);
        while (!reached.getAsBoolean()) {
            if (Instant.now().isAfter(limit)) {
                throw new AssertionError("This did not happen: " + what);
            }
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
