package io.vitrina.platform.problem;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import java.util.Optional;

/** No acceptable token: 401. A role that may not: 403. A token that cannot be checked now: 503, since clients sign people out on 401. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
@SuppressWarnings("rawtypes") // the handler's contract is declared with the raw type
final class AuthorizationHandler implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {

    @Override
    public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException refused) {
        if (refused.isForbidden()) {
            return Problems.answer(request, ProblemType.FORBIDDEN);
        }
        Optional<ProblemException> reason = Unidentified.reason(request);
        return reason.isPresent()
                ? Problems.answer(request, reason.get())
                : Problems.answer(request, ProblemType.UNAUTHENTICATED).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
}
