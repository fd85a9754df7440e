package io.vitrina.publication;

/** A published model that must not be served: a file is missing, changed or broken, what runs it is missing, or it no longer answers as it did. */
public final class InvalidModelException extends Exception {

    private static final long serialVersionUID = 1;

    /** What is wrong, as a stable key for logs and metrics. */
    public enum Reason {
        MISSING_FILE,
        UNREADABLE_MANIFEST,
        CHANGED_FILE,
        UNREADABLE_MODEL,
        MISSING_ENGINE,
        DIFFERENT_FEATURES,
        DIFFERENT_ANSWERS
    }

    private final Reason reason;

    public InvalidModelException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public InvalidModelException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
