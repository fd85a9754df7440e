package io.vitrina.forecasting.automatic;

/** The series are too few or too short for a method that learns from all. */
public final class TooLittleToLearnException extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooLittleToLearnException(String message) {
        super(message);
    }
}
