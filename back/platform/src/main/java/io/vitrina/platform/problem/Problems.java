package io.vitrina.platform.problem;

import io.micronaut.core.util.StringUtils;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes answers out of problems. */
final class Problems {

    private static final MediaType JSON = MediaType.of(Problem.MEDIA_TYPE);

    private Problems() {}

    static MutableHttpResponse<?> answer(HttpRequest<?> request, ProblemException problem) {
        MutableHttpResponse<?> response =
                answer(request, problem.type(), problem.getMessage(), problem.fields(), traceId());
        problem.retryAfter()
                .ifPresent(
                        wait -> response.header(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait.toSeconds()))));
        return response;
    }

    static MutableHttpResponse<?> answer(HttpRequest<?> request, ProblemType type) {
        return answer(request, type, null, List.of(), traceId());
    }

    static MutableHttpResponse<?> answer(
            HttpRequest<?> request,
            ProblemType type,
            @Nullable String detail,
            List<InvalidField> fields,
            String traceId) {
        String said = StringUtils.isEmpty(detail) || type.title().equals(detail) ? null : detail;
        Problem problem = new Problem(
                type.uri(), type.title(), type.status().getCode(), said, request.getPath(), traceId, fields);
        MutableHttpResponse<Problem> response = HttpResponse.status(type.status());
        response.body(problem).contentType(JSON).header(HttpHeaders.CACHE_CONTROL, "no-store");
        return response;
    }

    static String traceId() {
        return UUID.randomUUID().toString();
    }
}
