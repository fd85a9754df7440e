package io.vitrina.auth;

import com.nimbusds.jwt.SignedJWT;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.vitrina.auth.provisioning.ProvidedUser;
import io.vitrina.auth.provisioning.Provisioning;
import io.vitrina.auth.session.OpeningSession;
import io.vitrina.auth.session.SessionTokens;
import io.vitrina.auth.user.UserAccount;
import io.vitrina.auth.user.UserAccounts;
import io.vitrina.platform.start.Services;
import io.vitrina.platform.tenancy.Transactions;
import io.vitrina.testsupport.database.TestDatabase;
import io.vitrina.testsupport.tokens.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Auth on a real database, asked over HTTP. Each test takes a merchant of its own, so that tests do not see each other. */
public final class RunningAuth {

    private static final RunningAuth SHARED = new RunningAuth();
    private static final AtomicInteger MERCHANTS = new AtomicInteger();

    private final TestDatabase database = TestDatabase.fresh();
    private final HttpClient http = HttpClient.newHttpClient();
    private final ApplicationContext context;
    private final ObjectMapper json;

    private RunningAuth() {
        Map<String, Object> properties = new HashMap<>(Services.on(List.of("auth")));
        properties.putAll(database.properties());
        properties.put("micronaut.server.port", -1);
        properties.put("vitrina.public-address", "https://vitrina.example");
        properties.put("vitrina.publications.watch", "false");
        properties.put("vitrina.tokens.jwks-url", TestTokens.shared().jwksUrl());
        properties.put("vitrina.auth.key-encryption-key", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");
        context = ApplicationContext.builder()
                .properties(properties)
                .banner(false)
                .start();
        context.getBean(EmbeddedServer.class).start();
        json = context.getBean(ObjectMapper.class);
    }

    /** Another one with a clock and people of its own. */
    public static RunningAuth fresh() {
        return new RunningAuth();
    }

    public static RunningAuth shared() {
        return SHARED;
    }

    public MovableClock clock() {
        return context.getBean(MovableClock.class);
    }

    public TestDatabase database() {
        return database;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Somebody with an account and an open session. */
    public record Person(
            String userId, String email, String password, String role, String merchantId, SessionTokens session) {

        public String sessionId() {
            try {
                return SignedJWT.parse(session.accessToken()).getJWTClaimsSet().getStringClaim("sid");
            } catch (ParseException cause) {
                throw new IllegalStateException(cause);
            }
        }

        public String refreshToken() {
            return session.refreshToken().text();
        }

        /** A valid access token. */
        public String token() {
            return TestTokens.shared()
                    .with(merchantId, role, claims -> claims.subject(userId).claim("sid", sessionId()));
        }
    }

    /** The id of a merchant that no other test uses. */
    public static String freshMerchant() {
        return "merchant-" + MERCHANTS.incrementAndGet();
    }

    public Person person(String role, String merchantId) {
        String email = "person-" + MERCHANTS.incrementAndGet() + "@example.com";
        String password = "the password of " + email;
        context.getBean(Provisioning.class)
                .provide(List.of(new ProvidedUser(
                        email, password, role, merchantId.isEmpty() ? null : merchantId, "Person of " + merchantId)));
        String userId = one("select user_id::text from auth.user_account where email = ?", email);
        return new Person(userId, email, password, role, merchantId, session(email));
    }

    /** The same person with a second session, as from another device. */
    public Person again(Person person) {
        return new Person(
                person.userId(),
                person.email(),
                person.password(),
                person.role(),
                person.merchantId(),
                session(person.email()));
    }

    private SessionTokens session(String email) {
        UserAccount account = context.getBean(Transactions.class)
                .overAllMerchants(
                        "auth",
                        connection -> context.getBean(UserAccounts.class)
                                .withEmail(email)
                                .orElseThrow());
        return context.getBean(OpeningSession.class).open(account).orElseThrow();
    }

    public Person owner() {
        return person("owner", freshMerchant());
    }

    /** An answer, with what of it matters in tests. */
    public record Answer(int status, Map<String, Object> body, Map<String, List<String>> headers) {

        public String text(String name) {
            return String.valueOf(body.get(name));
        }

        /** The type of a problem without its prefix. */
        public String problem() {
            return text("type").replace("urn:vitrina:problem:", "");
        }

        public String header(String name) {
            return String.join(", ", headers.getOrDefault(name, List.of()));
        }

        /** The refresh token that the answer sets as cookie. */
        public String refreshToken() {
            return header("set-cookie").replaceAll(".*vitrina_refresh=([^;]*).*", "$1");
        }

        @SuppressWarnings("unchecked")
        public List<Map<String, Object>> items() {
            return (List<Map<String, Object>>) Objects.requireNonNull(body.get("items"));
        }
    }

    public Answer signIn(String email, String password) {
        return post("/sessions", Map.of("email", email, "password", password), null);
    }

    public Answer renew(String refreshToken, String... headers) {
        List<String> all = new ArrayList<>(List.of("Cookie", "vitrina_refresh=" + refreshToken));
        all.addAll(List.of(headers));
        return call("POST", "/sessions/renewals", null, null, all.toArray(String[]::new));
    }

    public Answer get(String path, String token) {
        return call("GET", path, null, token);
    }

    public Answer post(String path, Map<String, ?> body, @Nullable String token) {
        return call("POST", path, body, token);
    }

    @SuppressWarnings("unchecked")
    public Answer call(
            String method, String path, @Nullable Map<String, ?> body, @Nullable String token, String... headers) {
        try {
            URI address = URI.create(context.getBean(EmbeddedServer.class).getURI() + "/api/auth/v1" + path);
            HttpRequest.Builder request = HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/json")
                    .method(
                            method,
                            body == null
                                    ? BodyPublishers.noBody()
                                    : BodyPublishers.ofString(json.writeValueAsString(body)));
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            if (headers.length > 0) {
                request.headers(headers);
            }
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            Map<String, Object> content = answer.body().isEmpty()
                    ? Map.of()
                    : Objects.requireNonNull(json.readValue(answer.body(), Map.class));
            return new Answer(answer.statusCode(), content, answer.headers().map());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** One value, read past row-level security. */
    public String one(String sql, String parameter) {
        try (Connection connection = database.superuser();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? String.valueOf(rows.getString(1)) : "nothing";
            }
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
