package io.vitrina.standalone.isolation;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.vitrina.platform.publication.Publications;
import io.vitrina.platform.start.Services;
import io.vitrina.testsupport.database.TestDatabase;
import io.vitrina.testsupport.publication.PublicationFixture;
import io.vitrina.testsupport.tokens.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All services in one process on a real database with two merchants that each have people and an open invitation. */
final class RunningServices {

    static final String A = PublicationFixture.A;
    static final String B = PublicationFixture.B;

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final RunningServices SHARED = new RunningServices();

    private final TestDatabase database = TestDatabase.fresh();
    private final HttpClient http = HttpClient.newHttpClient();
    private final ApplicationContext context;
    private final ObjectMapper json;
    private final People people;
    private final Map<String, Map<String, String>> ids = new HashMap<>();

    private RunningServices() {
        context = ApplicationContext.builder()
                .properties(properties())
                .banner(false)
                .start();
        json = context.getBean(ObjectMapper.class);
        context.getBean(EmbeddedServer.class).start();
        ScoredFixture.store(database);
        PublicationFixture.publish(database);
        awaitPublication();
        people = new People(context, List.of(A, B));
        for (String merchant : List.of(A, B)) {
            invite(merchant);
            ids.put(merchant, idsOf(merchant));
        }
    }

    static RunningServices shared() {
        return SHARED;
    }

    TestDatabase database() {
        return database;
    }

    /** The access token of somebody with this role; an operator's whatever the merchant. */
    String token(String merchant, String role) {
        return people.token(merchant, role);
    }

    /** Texts that only answers to this merchant may hold. */
    List<String> marksOf(String merchant) {
        String outlet = merchant.equals(A) ? "a-1" : "b-1";
        return List.of(merchant, '"' + outlet + '"', "@" + merchant, ScoredFixture.medianOf(merchant));
    }

    /** A value for every parameter of an operation that names an object of this merchant. */
    Map<String, String> ids(String merchant) {
        return Objects.requireNonNull(ids.get(merchant));
    }

    /** Calls an operation with the body that {@code operations.yaml} has for it. */
    Answer call(Operation operation, Map<String, String> ids, @Nullable String token) {
        return call(operation.method(), operation.target(ids), Operations.body(operation), token);
    }

    /** Calls an operation with that body and, in it, these objects. */
    @SuppressWarnings("unchecked") // a body is an object
    Answer callNaming(Operation operation, Map<String, String> ids, @Nullable String token) {
        Map<String, Object> body =
                new HashMap<>((Map<String, Object>) Objects.requireNonNull(Operations.body(operation)));
        operation.bodyIds().forEach(name -> body.put(name, Objects.requireNonNull(ids.get(name))));
        return call(operation.method(), operation.target(ids), body, token);
    }

    private Answer call(String method, String target, @Nullable Object body, @Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(context.getBean(EmbeddedServer.class).getURI() + target))
                .timeout(LIMIT)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"0\"")
                .method(method, publisher(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private BodyPublisher publisher(@Nullable Object body) {
        try {
            return body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json.writeValueAsString(body));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private Map<String, Object> properties() {
        try {
            Map<String, Object> properties = new HashMap<>(Services.on(Operations.SERVICES));
            properties.putAll(database.properties());
            properties.put("micronaut.server.host", "localhost");
            properties.put("micronaut.server.port", -1);
            properties.put("vitrina.gate.noise-key", "0123456789abcdefghijklmnopqrstuv");
            properties.put(
                    "vitrina.home",
                    Files.createTempDirectory("vitrina-isolation").toString());
            properties.put(
                    "vitrina.front", Files.createTempDirectory("vitrina-front").toString());
            properties.put("vitrina.publications.look-every", "200ms");
            properties.put("vitrina.public-address", "http://localhost");
            properties.put("vitrina.tokens.jwks-url", TestTokens.shared().jwksUrl());
            properties.put("vitrina.auth.key-encryption-key", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");
            return properties;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Waits until all services have taken it over. */
    private void awaitPublication() {
        Publications publications = context.getBean(Publications.class);
        Instant limit = Instant.now().plus(LIMIT);
        while (publications.find().isEmpty()
                || !publications.isTakenOver("merchants")
                || !publications.isTakenOver("purchasing-power")) {
            if (Instant.now().isAfter(limit)) {
                throw new IllegalStateException("The publication was not taken over: " + publications.failures());
            }
            Thread.onSpinWait();
        }
    }

    private void invite(String merchant) {
        Map<String, String> body = Map.of("email", "guest@" + merchant + ".example", "role", "viewer");
        String token = token(merchant, "owner");
        Answer answer = call("POST", "/api/auth/v1/invitations", body, token);
        if (answer.status() != 201) {
            throw new IllegalStateException("No invitation: " + answer);
        }
    }

    private Map<String, String> idsOf(String merchant) {
        return Map.of(
                "merchantId",
                merchant,
                "outletId",
                merchant.equals(A) ? "a-1" : "b-1",
                "userId",
                one("select user_id::text from auth.user_account where role = 'viewer' and merchant_id = ?", merchant),
                "invitationId",
                one("select invitation_id::text from auth.invitation where merchant_id = ?", merchant));
    }

    private String one(String sql, String merchant) {
        try (Connection connection = database.superuser();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, merchant);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
