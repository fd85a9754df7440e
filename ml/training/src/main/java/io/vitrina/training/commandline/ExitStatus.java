package io.vitrina.training.commandline;

/** What the command line tells the program that called it. */
final class ExitStatus {

    static final int DONE = 0;
    static final int MODEL_LOST = 1;
    static final int BAD_INPUT = 2;
    static final int BROKEN = 3;

    private ExitStatus() {}
}
