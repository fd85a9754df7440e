package io.vitrina.purchasingpower.distribution;

import io.micronaut.serde.annotation.Serdeable;
import io.vitrina.platform.money.Money;
import io.vitrina.purchasingpower.estimate.Measure;
import java.time.Instant;

/**
 * What customers earn or can spend in a month, beside the peers' customers and the people of the region.
 *
 * @param model what estimated it, and how well
 */
@Serdeable
record Distributions(Measure measure, Distribution own, Distribution peers, Distribution region, ModelQuality model) {

    /**
     * How good the estimates are, measured on cardholders with a known income who took no part in training.
     *
     * @param coverage share of them within P10 and P90, 0.8 at best
     */
    @Serdeable
    record ModelQuality(
            String version,
            Instant createdAt,
            String method,
            double coverage,
            Money meanAbsoluteError,
            Money baselineMeanAbsoluteError) {

        static ModelQuality of(Scoring scoring) {
            return new ModelQuality(
                    scoring.modelVersion(),
                    scoring.modelCreatedAt(),
                    scoring.method(),
                    scoring.coverage(),
                    new Money(scoring.meanAbsoluteError(), scoring.currency()),
                    new Money(scoring.baselineMeanAbsoluteError(), scoring.currency()));
        }
    }
}
