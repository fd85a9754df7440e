package io.vitrina.platform.problem;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.validation.exceptions.ConstraintExceptionHandler;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Lists the fields that break a constraint. */
@Singleton
@Replaces(ConstraintExceptionHandler.class)
@SuppressWarnings("rawtypes") // the handler's contract is declared with the raw type
final class ConstraintViolationHandler implements ExceptionHandler<ConstraintViolationException, HttpResponse> {

    @Override
    public HttpResponse handle(HttpRequest request, ConstraintViolationException violations) {
        return Problems.answer(
                request,
                ProblemException.invalid(violations.getConstraintViolations().stream()
                        .map(violation -> new InvalidField(field(violation), violation.getMessage()))
                        .sorted((one, other) -> one.field().compareTo(other.field()))
                        .toList()));
    }

    /** The path below the method's parameter: {@code create.request.email} is {@code email}. */
    private static String field(ConstraintViolation<?> violation) {
        String properties = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node ->
                        node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT)
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
        return properties.isEmpty() ? lastNode(violation) : properties;
    }

    private static String lastNode(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
