package io.vitrina.training.retraining;

import io.vitrina.training.quantiles.Accuracy;
import org.jspecify.annotations.Nullable;

/**
 * The new model beside the naive method and the one that serves, on the same rows.
 *
 * @param champion null where there is none
 */
public record Comparison(
        Accuracy challenger, Accuracy baseline, @Nullable Accuracy champion) {

    /** What a comparison leads to. */
    public enum Verdict {
        PUBLISHED("beats the baseline and the model that served"),
        CHAMPION_STAYS("does not beat the model that serves, which stays"),
        BASELINE_STAYS("does not beat the baseline");

        private final String reason;

        Verdict(String reason) {
            this.reason = reason;
        }

        public String reason() {
            return reason;
        }
    }

    /** By pinball loss, which judges all quantiles at once. */
    public Verdict verdict() {
        if (challenger.pinball() >= baseline.pinball()) {
            return Verdict.BASELINE_STAYS;
        }
        boolean better = champion == null
                || challenger.pinball() < champion.pinball()
                || champion.pinball() >= baseline.pinball();
        return better ? Verdict.PUBLISHED : Verdict.CHAMPION_STAYS;
    }
}
