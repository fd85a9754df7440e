package io.vitrina.training.publication;

/** A publication could not be written; the current one is as it was. */
public final class PublishingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    PublishingException(String message) {
        super(message);
    }

    PublishingException(String message, Throwable cause) {
        super(message, cause);
    }
}
