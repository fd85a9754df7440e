package io.vitrina.purchasingpower.distribution;

import io.vitrina.purchasingpower.estimate.Bands;
import io.vitrina.purchasingpower.estimate.Measure;

/** A publication whose cardholders have been scored, with what did it, or without where nothing can. */
public record Scoring(long publicationId, ModelState model, String currency, Bands incomeBands, Bands spendingBands) {

    public Bands bands(Measure measure) {
        return switch (measure) {
            case INCOME -> incomeBands;
            case SPENDING -> spendingBands;
        };
    }
}
