package io.vitrina.platform.problem;

import io.micronaut.http.HttpStatus;
import java.util.Locale;

/** The catalogue of problems. A key never changes its meaning: programs decide by it. */
public enum ProblemType {
    INVALID_INPUT(HttpStatus.BAD_REQUEST, "The input is not valid"),
    INVALID_CURSOR(HttpStatus.BAD_REQUEST, "The cursor is not one of this list"),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "A valid access token is needed"),
    SIGN_IN_FAILED(HttpStatus.UNAUTHORIZED, "E-mail and password do not match, or signing in is not possible now"),
    SESSION_ENDED(HttpStatus.UNAUTHORIZED, "The session has ended: sign in again"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "The role does not allow this"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing at this address"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "The resource does not know this method"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "The resource has no such representation"),
    CONFLICT(HttpStatus.CONFLICT, "The request contradicts the present state"),
    VERSION_CHANGED(HttpStatus.PRECONDITION_FAILED, "Somebody has changed it in the meantime: read it again"),
    TOO_LARGE(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The request's media type is not understood"),
    VERSION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED, "If-Match with the version that was read is needed"),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too many requests: try again later"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side"),
    NO_PUBLICATION(HttpStatus.SERVICE_UNAVAILABLE, "No figures have been published yet"),
    OVERLOADED(HttpStatus.SERVICE_UNAVAILABLE, "Too busy now: try again in a moment");

    private final HttpStatus status;
    private final String title;

    ProblemType(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The stable identifier, for example {@code urn:vitrina:problem:not-found}. */
    public String uri() {
        return "urn:vitrina:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
