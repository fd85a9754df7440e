package io.vitrina.models.engine;

import java.io.IOException;

/** What runs a model is not there for this machine, or cannot be loaded. */
public final class MissingEngineException extends IOException {

    private static final long serialVersionUID = 1;

    MissingEngineException(String message, Throwable cause) {
        super(message, cause);
    }
}
