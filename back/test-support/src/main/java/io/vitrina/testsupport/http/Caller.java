package io.vitrina.testsupport.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who calls a service.
 *
 * @param service the address of the server with the beginning of all paths, for example {@code http://localhost:1234/api/metrics/v1}
 * @param token what is sent as bearer token; null for nobody in particular
 */
public record Caller(String service, @Nullable String token) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** The same address, called by somebody else. */
    public Caller as(@Nullable String otherToken) {
        return new Caller(service, otherToken);
    }

    /** @param headers names and values in turn */
    public Answer get(String path, String... headers) {
        return call("GET", path, BodyPublishers.noBody(), headers);
    }

    /** @param headers names and values in turn */
    public Answer patch(String path, String json, String... headers) {
        return call("PATCH", path, BodyPublishers.ofString(json), headers);
    }

    /** @param headers names and values in turn */
    public Answer post(String path, String json, String... headers) {
        return call("POST", path, BodyPublishers.ofString(json), headers);
    }

    private Answer call(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(service + path))
                .timeout(LIMIT)
                .header("Content-Type", "application/json")
                .method(method, body);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(), answer.body(), answer.headers().map());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
