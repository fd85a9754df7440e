package io.vitrina.standalone.obstacle;

/** Something outside the program prevents a start; the message tells its user what to do. */
public class CannotStart extends RuntimeException {

    public CannotStart(String message) {
        super(message);
    }
}
