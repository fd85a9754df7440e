package io.vitrina.purchasingpower.distribution;

import io.vitrina.purchasingpower.estimate.Bands;
import io.vitrina.purchasingpower.estimate.Measure;
import java.time.Instant;

/** A publication whose cardholders have been scored, with the model that did it. Errors in minor units. */
public record Scoring(
        long publicationId,
        String modelVersion,
        Instant modelCreatedAt,
        String method,
        double coverage,
        long meanAbsoluteError,
        long baselineMeanAbsoluteError,
        String currency,
        Bands incomeBands,
        Bands spendingBands) {

    public Bands bands(Measure measure) {
        return switch (measure) {
            case INCOME -> incomeBands;
            case SPENDING -> spendingBands;
        };
    }
}
