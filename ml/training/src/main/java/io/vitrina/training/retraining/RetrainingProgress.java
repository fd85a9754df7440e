package io.vitrina.training.retraining;

/** Hears which step a retraining is at. */
@FunctionalInterface
public interface RetrainingProgress {

    RetrainingProgress SILENT = (step, transactions) -> {};

    /** @param transactions read so far */
    void at(String step, long transactions);
}
