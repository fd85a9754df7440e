package io.vitrina.standalone;

import io.vitrina.standalone.obstacle.CannotStart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/** Waits until the services say over HTTP that they are ready. */
final class Readiness {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration BETWEEN_WORDS = Duration.ofSeconds(5);
    private static final int OK = 200;

    private Readiness() {}

    /** @param stillWaiting called every few seconds */
    static void await(String address, Runnable stillWaiting) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/health/readiness"))
                .timeout(Duration.ofSeconds(10))
                .build();
        Instant limit = Instant.now().plus(LIMIT);
        Instant word = Instant.now().plus(BETWEEN_WORDS);
        String last = "";
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (Instant.now().isBefore(limit)) {
                HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
                if (answer.statusCode() == OK) {
                    return;
                }
                last = answer.body();
                if (Instant.now().isAfter(word)) {
                    stillWaiting.run();
                    word = Instant.now().plus(BETWEEN_WORDS);
                }
                Thread.sleep(PAUSE);
            }
        } catch (IOException cause) {
            throw new CannotStart("The services do not answer: " + cause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Stopped while starting.");
        }
        throw new CannotStart("The services are not ready after " + LIMIT.toMinutes() + " minutes: " + last);
    }
}
