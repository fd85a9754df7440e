package io.vitrina.aggregates;

/** Hears how far an aggregation is. */
@FunctionalInterface
public interface AggregationProgress {

    AggregationProgress SILENT = (step, transactions) -> {};

    /**
     * Called at the beginning of each step and now and then while reading.
     *
     * @param transactions read so far
     */
    void at(String step, long transactions);
}
