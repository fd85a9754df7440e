package io.vitrina.standalone.demo;

import io.micronaut.serde.ObjectMapper;
import io.vitrina.standalone.obstacle.CannotStart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A real sign-in over HTTP, so that the address is printed only when it works. */
public final class TrialSignIn {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int CREATED = 201;
    private static final int UNAUTHORIZED = 401;
    private static final int TOO_MANY_REQUESTS = 429;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();
    private final ObjectMapper json;

    public TrialSignIn(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Signs in as one of these people. Where each has changed the password or is held off after wrong ones, a stranger is refused instead,
     * which takes the same way through the service and its database.
     *
     * @throws CannotStart where the answer is another one
     */
    public void at(String address, List<SignIn> people) {
        if (people.stream().noneMatch(who -> status(address, who.email(), who.password()) == CREATED)) {
            int refused =
                    status(address, "nobody@vitrina.example", UUID.randomUUID().toString());
            if (refused != UNAUTHORIZED && refused != TOO_MANY_REQUESTS) {
                throw new CannotStart("Nobody can sign in at " + address + ": the answer is " + refused);
            }
        }
    }

    private int status(String address, String email, String password) {
        try {
            String body = json.writeValueAsString(Map.of("email", email, "password", password));
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/auth/v1/sessions"))
                    .timeout(LIMIT)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException cause) {
            throw new CannotStart("Nobody can sign in at " + address + ": " + cause.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Stopped while starting.");
        }
    }
}
