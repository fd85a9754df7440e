package io.vitrina.platform.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What nobody expected: the answer says nothing about it, the log has it once under the answer's trace id. A row that row-level
 * security refuses does not exist for this viewer.
 */
@Singleton
@SuppressWarnings("rawtypes") // the handler's contract is declared with the raw type
final class UnexpectedHandler implements ExceptionHandler<Exception, HttpResponse> {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedHandler.class);
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @Override
    public HttpResponse handle(HttpRequest request, Exception cause) {
        ProblemException inside = find(cause, ProblemException.class);
        if (inside != null) {
            return Problems.answer(request, inside);
        }
        SQLException refused = find(cause, SQLException.class);
        if (refused != null && INSUFFICIENT_PRIVILEGE.equals(refused.getSQLState())) {
            LOG.warn(
                    "{} {}: refused by the database: {}", request.getMethod(), request.getPath(), refused.getMessage());
            return Problems.answer(request, ProblemType.NOT_FOUND);
        }
        String traceId = Problems.traceId();
        LOG.error("{} {} failed, trace {}", request.getMethod(), request.getPath(), traceId, cause);
        return Problems.answer(request, ProblemType.INTERNAL, null, List.of(), traceId);
    }

    private static <T> @Nullable T find(Throwable cause, Class<T> kind) {
        return Stream.iterate(cause, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElse(null);
    }
}
