package io.vitrina.platform.problem;

import io.micronaut.http.HttpRequest;
import java.util.Optional;

/** Why nobody can tell who sends a request, where that is not the fault of its token. */
public final class Unidentified {

    private static final String ATTRIBUTE = "vitrina.unidentified";

    private Unidentified() {}

    /** Notes the reason: where the request needs somebody known, it is answered with this instead of {@code unauthenticated}. */
    public static void because(HttpRequest<?> request, ProblemException reason) {
        request.setAttribute(ATTRIBUTE, reason);
    }

    static Optional<ProblemException> reason(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, ProblemException.class);
    }
}
