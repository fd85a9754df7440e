package io.vitrina.transactions;

/** The input cannot be used; the message names the file and what is wrong with it. */
public class BadInput extends RuntimeException {

    public BadInput(String message) {
        super(message);
    }

    public BadInput(String message, Throwable cause) {
        super(message, cause);
    }
}
