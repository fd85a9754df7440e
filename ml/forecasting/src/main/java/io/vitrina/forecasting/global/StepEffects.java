package io.vitrina.forecasting.global;

import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.decomposition.SeasonalEffects;
import io.vitrina.forecasting.effects.Effects;
import java.util.Arrays;
import java.util.Map;

/**
 * What that does to a series' steps which is known of them: of days and regressors, or only of the place in a season.
 *
 * @param parts by name and step, on the scale on which they add up; the steps to come are among them
 * @param learnt how many numbers they were made of that were learnt from the series
 */
record StepEffects(Map<String, double[]> parts, int learnt) {

    /** @param added values on the scale on which effects add up */
    static StepEffects of(Series series, double[] added, Task task) {
        int steps = added.length + task.horizon();
        int season = task.season();
        if (Effects.areTold(series)) {
            // a season of the year that is taken off has seen what came: examples would be easier than what comes
            Effects effects = Effects.withoutYear(series, added, season, task.horizon());
            return new StepEffects(effects.parts(0, steps), effects.count());
        }
        if (season == 1 || !SeasonalEffects.areLikely(added, season)) {
            return new StepEffects(Map.of(), 0);
        }
        double[] phases = SeasonalEffects.of(added, 0, season, false);
        double[] effects = new double[steps];
        Arrays.setAll(effects, step -> phases[step % season]);
        return new StepEffects(Map.of(series.timeline().season(season), effects), season - 1);
    }

    /**
     * How much further off what comes is than the values that the effects were learnt from, to which they fit too well (the final prediction error;
     * Akaike 1970).
     *
     * @param known how many these are
     */
    double hindsight(int known) {
        double learntOfKnown = Math.min(learnt, known / 2.0);
        return Math.sqrt((known + learntOfKnown) / (known - learntOfKnown));
    }
}
