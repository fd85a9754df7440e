package io.vitrina.platform.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What nobody expected: the answer says nothing about it, the log has it once under the answer's trace id. A row that row-level
 * security refuses does not exist for this viewer; text that PostgreSQL cannot keep is the client's fault.
 */
@Singleton
@SuppressWarnings("rawtypes") // the handler's contract is declared with the raw type
final class UnexpectedHandler implements ExceptionHandler<Exception, HttpResponse> {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedHandler.class);

    @Override
    public HttpResponse handle(HttpRequest request, Exception cause) {
        ProblemException inside = Refusal.find(cause, ProblemException.class);
        if (inside != null) {
            return Problems.answer(request, inside);
        }
        return switch (Refusal.of(cause)) {
            case ROW -> {
                LOG.warn("{} {}: refused by row-level security", request.getMethod(), request.getPath());
                yield Problems.answer(request, ProblemType.NOT_FOUND);
            }
            case TEXT ->
                Problems.answer(
                        request, new ProblemException(ProblemType.INVALID_INPUT, "a character cannot be stored"));
            case NONE -> unexpected(request, cause);
        };
    }

    private static HttpResponse unexpected(HttpRequest request, Exception cause) {
        String traceId = Problems.traceId();
        LOG.error("{} {} failed, trace {}", request.getMethod(), request.getPath(), traceId, cause);
        return Problems.answer(request, ProblemType.INTERNAL, null, List.of(), traceId);
    }
}
