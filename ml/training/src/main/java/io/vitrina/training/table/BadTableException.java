package io.vitrina.training.table;

/** A file that cannot be used as it is; the message names the file and, where there is one, line and column. */
public final class BadTableException extends Exception {

    private static final long serialVersionUID = 1;

    public BadTableException(String message) {
        super(message);
    }

    public BadTableException(String message, Throwable cause) {
        super(message, cause);
    }
}
