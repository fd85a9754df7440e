package io.vitrina.auth;

import io.vitrina.auth.RunningAuth.Answer;
import io.vitrina.auth.RunningAuth.Person;
import io.vitrina.testsupport.ProjectRoot;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * What auth's OpenAPI document lets people change, each with a request that succeeds for whoever has the right.
 *
 * @param operation method and path, as the document has them
 */
record Writes(String operation, Request request) {

    private static final RunningAuth AUTH = RunningAuth.shared();
    private static final String BASE = "/api/auth/v1";

    /** Operations that take no access token: they stand on a password, a cookie or an invitation. */
    static final Set<String> WITHOUT_TOKEN = Set.of(
            "POST /sessions",
            "POST /sessions/renewals",
            "DELETE /sessions/current",
            "POST /invitation-acceptances",
            "POST /invitation-lookups");

    /** Asked with the token of somebody, about something of the same merchant that was made for it. */
    interface Request {
        Answer send(Person who, String token, Subject subject);
    }

    /** What a write can be about: somebody else of the merchant, and an open invitation. */
    record Subject(Person somebody, String invitationId) {

        static Subject beside(Person person) {
            Person inviting = AUTH.person(person.role(), person.merchantId());
            Answer invited = AUTH.post(
                    "/invitations",
                    person.merchantId().isEmpty()
                            ? Map.of("email", "guest@bank.example", "role", "operator")
                            : Map.of("email", "guest@example.com", "role", "viewer"),
                    inviting.token());
            return new Subject(inviting, invited.text("invitationId"));
        }
    }

    static Stream<Writes> all() {
        return Stream.of(
                new Writes(
                        "PATCH /users/{userId}",
                        (who, token, subject) -> AUTH.call(
                                "PATCH",
                                "/users/" + subject.somebody().userId(),
                                Map.of("active", false),
                                token,
                                "If-Match",
                                "\"v1\"")),
                new Writes(
                        "POST /invitations",
                        (who, token, subject) -> AUTH.post(
                                "/invitations",
                                who.merchantId().isEmpty()
                                        ? Map.of("email", "accomplice@example.com", "role", "operator")
                                        : Map.of("email", "accomplice@example.com", "role", "owner"),
                                token)),
                new Writes(
                        "DELETE /invitations/{invitationId}",
                        (who, token, subject) ->
                                AUTH.call("DELETE", "/invitations/" + subject.invitationId(), null, token)),
                new Writes(
                        "PUT /me/password",
                        (who, token, subject) -> AUTH.call(
                                "PUT",
                                "/me/password",
                                Map.of("currentPassword", who.password(), "newPassword", "one more long password"),
                                token)));
    }

    /** Every operation of the document that is no GET. */
    static Set<String> inTheDocument() {
        try (Reader document = Files.newBufferedReader(ProjectRoot.resolve("back/auth/openapi.yaml"))) {
            Map<String, Map<String, Map<String, Object>>> content = new Yaml().load(document);
            return Objects.requireNonNull(content.get("paths")).entrySet().stream()
                    .flatMap(path -> path.getValue().keySet().stream()
                            .filter(List.of("post", "put", "patch", "delete")::contains)
                            .map(method -> method.toUpperCase(Locale.ROOT) + " "
                                    + path.getKey().substring(BASE.length())))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public String toString() {
        return operation;
    }
}
