package io.vitrina.training.contest;

/** Hears how far a training has come. */
@FunctionalInterface
public interface TaskProgress {

    TaskProgress SILENT = (task, done, of) -> {};

    /**
     * @param task what is being learnt, for people
     * @param done steps
     * @param of so many
     */
    void at(String task, long done, long of);
}
