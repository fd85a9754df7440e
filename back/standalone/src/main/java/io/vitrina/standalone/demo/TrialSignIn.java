package io.vitrina.standalone.demo;

import io.micronaut.serde.ObjectMapper;
import io.vitrina.standalone.obstacle.CannotStart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** A real sign-in over HTTP, so that the address is printed only when it works. */
public final class TrialSignIn {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int CREATED = 201;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();
    private final ObjectMapper json;

    public TrialSignIn(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Signs in.
     *
     * @throws CannotStart where the answer is not an access token
     */
    public void at(String address, SignIn who) {
        try {
            String body = json.writeValueAsString(Map.of("email", who.email(), "password", who.password()));
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/auth/v1/sessions"))
                    .timeout(LIMIT)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            expectCreated(http.send(request, BodyHandlers.ofString()), who);
        } catch (IOException cause) {
            throw new CannotStart("Nobody can sign in at " + address + ": " + cause.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Stopped while starting.");
        }
    }

    private static void expectCreated(HttpResponse<String> answer, SignIn who) {
        if (answer.statusCode() != CREATED) {
            throw new CannotStart(
                    "The sign-in of " + who + " was answered " + answer.statusCode() + ": " + answer.body());
        }
    }
}
