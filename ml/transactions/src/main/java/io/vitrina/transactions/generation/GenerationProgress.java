package io.vitrina.transactions.generation;

/** Listens to how far a generation is; called from one thread at a time. */
@FunctionalInterface
public interface GenerationProgress {

    /** Hears nothing. */
    GenerationProgress SILENT = (written, total) -> {};

    /**
     * Called now and then, at last with {@code written == total}.
     *
     * @param written transactions written so far
     * @param total transactions to be written
     */
    void written(long written, long total);
}
