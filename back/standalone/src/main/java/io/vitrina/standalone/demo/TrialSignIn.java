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
import java.util.Set;
import java.util.UUID;

/** A real sign-in over HTTP, so that the address is printed only when it works. */
public final class TrialSignIn {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int CREATED = 201;
    private static final Set<Integer> REFUSED = Set.of(401, 429);
    private static final String STRANGER = "nobody@vitrina.example";
    private static final int TRIED = 2;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();
    private final ObjectMapper json;

    public TrialSignIn(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Signs in as one of these people, two at most: where they have changed the password or are held off after wrong ones, that they are
     * refused takes the same way through the service and its database, and more attempts would only hold off others. Without people a
     * stranger has to be refused.
     *
     * @throws CannotStart where the answer is another one
     */
    public void at(String address, List<SignIn> people) {
        if (people.isEmpty()) {
            signsIn(address, STRANGER, UUID.randomUUID().toString());
        }
        for (SignIn who : people.stream().limit(TRIED).toList()) {
            if (signsIn(address, who.email(), who.password())) {
                return;
            }
        }
    }

    private boolean signsIn(String address, String email, String password) {
        int answer = status(address, email, password);
        if (answer != CREATED && !REFUSED.contains(answer)) {
            throw new CannotStart("Nobody can sign in at " + address + ": the answer is " + answer);
        }
        return answer == CREATED;
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
