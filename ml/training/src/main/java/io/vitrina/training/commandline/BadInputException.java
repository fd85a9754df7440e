package io.vitrina.training.commandline;

/** Input that the user can correct; the message says where it is and what is wrong. */
final class BadInputException extends Exception {

    private static final long serialVersionUID = 1;

    BadInputException(String message, Throwable cause) {
        super(message, cause);
    }

    BadInputException(String message) {
        super(message);
    }
}
