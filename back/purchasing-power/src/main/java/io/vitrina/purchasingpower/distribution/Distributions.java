package io.vitrina.purchasingpower.distribution;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.vitrina.platform.money.Money;
import io.vitrina.purchasingpower.estimate.Measure;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What customers earn or can spend in a month, beside the peers' customers and the people of the region.
 *
 * @param model what estimated it, and how well
 */
@Serdeable
record Distributions(
        Measure measure, Distribution own, Distribution peers, Distribution region, EstimatingModel model) {

    /**
     * What estimates, and how good it is, measured on cardholders with a known income who took no part in training.
     *
     * @param status {@code serving}: a trained model; {@code baseline}: the median by age and client category, since no trained model beats
     *     it; {@code unavailable}: nothing, and all distributions are suppressed
     * @param reason why no trained model serves
     * @param labels known incomes, where these are too few
     * @param labelsNeeded known incomes that a model needs, where there are too few
     * @param coverage share of them within P10 and P90, 0.8 at best
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EstimatingModel(
            @Schema(allowableValues = {"serving", "baseline", "unavailable"})
            String status,

            @Schema(allowableValues = {"loses-to-baseline", "too-few-labels", "failed", "not-trained"}) @Nullable
            String reason,

            @Nullable Long labels,
            @Nullable Long labelsNeeded,
            @Nullable String version,
            @Nullable Instant createdAt,
            @Nullable String method,
            @Nullable Double coverage,
            @Nullable Money meanAbsoluteError,
            @Nullable Money baselineMeanAbsoluteError) {

        static EstimatingModel of(Scoring scoring) {
            ModelState model = scoring.model();
            ModelState.Quality quality = model.quality();
            if (quality == null) {
                return new EstimatingModel(
                        model.status().key(),
                        model.reason(),
                        model.labels(),
                        model.labelsNeeded(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
            }
            return new EstimatingModel(
                    model.status().key(),
                    model.reason(),
                    model.labels(),
                    model.labelsNeeded(),
                    quality.version(),
                    quality.createdAt(),
                    quality.method(),
                    quality.coverage(),
                    new Money(quality.meanAbsoluteError(), scoring.currency()),
                    new Money(quality.baselineMeanAbsoluteError(), scoring.currency()));
        }
    }
}
