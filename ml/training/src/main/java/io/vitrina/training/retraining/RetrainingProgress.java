package io.vitrina.training.retraining;

/** Hears which step a retraining is at. */
@FunctionalInterface
public interface RetrainingProgress {

    RetrainingProgress SILENT = (step, transactions) -> {};

    /** @param transactions read so far */
    void at(String step, long transactions);

    /**
     * A step of which it is known how much there is to do.
     *
     * @param done so much of it
     */
    default void of(String step, long done, long of) {
        at(step, done);
    }
}
