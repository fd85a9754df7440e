package io.vitrina.training.sales;

import io.vitrina.forecasting.automatic.TrialFigures;
import org.jspecify.annotations.Nullable;

/**
 * A model beside what it has to beat, on the same series and days.
 *
 * @param naive the seasonal naive method
 * @param smoothing exponential smoothing of each series alone: a model that does not beat it is not worth its keep
 * @param champion the model that serves; null where there is none to compare with
 */
public record SalesComparison(
        TrialFigures model,
        TrialFigures naive,
        TrialFigures smoothing,
        @Nullable TrialFigures champion) {

    /** What a comparison leads to. */
    public enum Verdict {
        PUBLISHED("beats the seasonal naive method, exponential smoothing and the model that served"),
        CHAMPION_STAYS("does not beat the model that serves, which stays"),
        SMOOTHING_STAYS("does not beat exponential smoothing"),
        NAIVE_STAYS("does not beat the seasonal naive method");

        private final String reason;

        Verdict(String reason) {
            this.reason = reason;
        }

        public String reason() {
            return reason;
        }
    }

    /** What is no number beats nothing. */
    public Verdict verdict() {
        if (!beats(model, naive)) {
            return Verdict.NAIVE_STAYS;
        }
        if (!beats(model, smoothing)) {
            return Verdict.SMOOTHING_STAYS;
        }
        boolean better = champion == null || !holds(champion) || model.pinballLoss() < champion.pinballLoss();
        return better ? Verdict.PUBLISHED : Verdict.CHAMPION_STAYS;
    }

    /** Whether the model that serves still beats what it has to. */
    boolean championHolds() {
        return champion != null && holds(champion);
    }

    private boolean holds(TrialFigures serving) {
        return beats(serving, naive) && beats(serving, smoothing);
    }

    /** In what it expects and in its quantiles. */
    private static boolean beats(TrialFigures one, TrialFigures other) {
        return one.pinballLoss() < other.pinballLoss() && one.mase() < other.mase();
    }
}
