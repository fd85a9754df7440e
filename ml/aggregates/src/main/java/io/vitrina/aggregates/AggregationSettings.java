package io.vitrina.aggregates;

import java.nio.file.Path;
import java.time.ZoneId;

/**
 * How to aggregate.
 *
 * @param zone where the bank's days begin and end
 * @param workFolder for what does not fit into memory; removed in the end
 * @param memoryLimit of the engine, for example {@code 1GB}
 */
public record AggregationSettings(ZoneId zone, Path workFolder, String memoryLimit, int threads) {

    public AggregationSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("Aggregation needs a thread");
        }
    }

    /** On all processors with two gigabytes. */
    public static AggregationSettings of(ZoneId zone, Path workFolder) {
        return new AggregationSettings(
                zone, workFolder, "2GB", Runtime.getRuntime().availableProcessors());
    }
}
