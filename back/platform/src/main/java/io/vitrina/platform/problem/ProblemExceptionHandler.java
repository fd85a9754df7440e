package io.vitrina.platform.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Answers with the problem that was found. */
@Singleton
@SuppressWarnings("rawtypes") // the handler's contract is declared with the raw type
final class ProblemExceptionHandler implements ExceptionHandler<ProblemException, HttpResponse> {

    @Override
    public HttpResponse handle(HttpRequest request, ProblemException problem) {
        return Problems.answer(request, problem);
    }
}
