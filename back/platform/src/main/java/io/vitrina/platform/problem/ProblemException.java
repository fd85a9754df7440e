package io.vitrina.platform.problem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request cannot be answered as asked; becomes a problem document. */
public class ProblemException extends RuntimeException {

    private final ProblemType type;
    private final List<InvalidField> fields;
    private final @Nullable Duration retryAfter;

    public ProblemException(ProblemType type) {
        this(type, type.title(), List.of(), null);
    }

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of(), null);
    }

    private ProblemException(
            ProblemType type, String detail, List<InvalidField> fields, @Nullable Duration retryAfter) {
        super(detail, null, false, false);
        this.type = type;
        this.fields = List.copyOf(fields);
        this.retryAfter = retryAfter;
    }

    /** One field of the input is not valid. */
    public static ProblemException invalid(String field, String message) {
        return invalid(List.of(new InvalidField(field, message)));
    }

    /** Fields of the input are not valid. */
    public static ProblemException invalid(List<InvalidField> fields) {
        return new ProblemException(ProblemType.INVALID_INPUT, ProblemType.INVALID_INPUT.title(), fields, null);
    }

    /** What is asked for does not exist, or not for this viewer: the answer is the same. */
    public static ProblemException notFound() {
        return new ProblemException(ProblemType.NOT_FOUND);
    }

    /** It may work later. */
    public static ProblemException retryAfter(ProblemType type, Duration wait) {
        return new ProblemException(type, type.title(), List.of(), wait);
    }

    public ProblemType type() {
        return type;
    }

    List<InvalidField> fields() {
        return fields;
    }

    Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
