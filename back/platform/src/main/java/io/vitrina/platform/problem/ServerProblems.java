package io.vitrina.platform.problem;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Problems that the server itself finds: unknown addresses, wrong methods and media types, bodies that cannot be read. */
@Singleton
final class ServerProblems implements ErrorResponseProcessor<Problem> {

    private static final Map<HttpStatus, ProblemType> TYPES = Stream.of(
                    ProblemType.INVALID_INPUT,
                    ProblemType.UNAUTHENTICATED,
                    ProblemType.FORBIDDEN,
                    ProblemType.NOT_FOUND,
                    ProblemType.METHOD_NOT_ALLOWED,
                    ProblemType.NOT_ACCEPTABLE,
                    ProblemType.CONFLICT,
                    ProblemType.TOO_LARGE,
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    ProblemType.TOO_MANY_REQUESTS)
            .collect(Collectors.toMap(ProblemType::status, Function.identity()));

    @Override
    @SuppressWarnings("unchecked") // the answer's body is set to a problem
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        ProblemType type = type(response.status());
        MutableHttpResponse<?> problem = Problems.answer(
                context.getRequest(), type, detail(type, context), fields(type, context), Problems.traceId());
        response.getHeaders().forEachValue((name, value) -> {
            if (!problem.getHeaders().contains(name)) {
                problem.header(name, value);
            }
        });
        return (MutableHttpResponse<Problem>) problem;
    }

    private static ProblemType type(HttpStatus status) {
        ProblemType fallback = status.getCode() < 500 ? ProblemType.INVALID_INPUT : ProblemType.INTERNAL;
        return TYPES.getOrDefault(status, fallback);
    }

    private static @Nullable String detail(ProblemType type, ErrorContext context) {
        if (type != ProblemType.INVALID_INPUT || !fields(type, context).isEmpty()) {
            return null;
        }
        return context.getErrors().stream().map(Error::getMessage).findFirst().orElse(null);
    }

    private static List<InvalidField> fields(ProblemType type, ErrorContext context) {
        if (type != ProblemType.INVALID_INPUT) {
            return List.of();
        }
        return context.getErrors().stream()
                .map(error -> new InvalidField(
                        error.getPath().map(path -> path.replaceFirst("^/", "")).orElse("body"), error.getMessage()))
                .toList();
    }
}
