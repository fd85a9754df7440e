package io.vitrina.forecasting.backtest;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.accuracy.PinballLoss;
import io.vitrina.forecasting.accuracy.PointAccuracy;
import io.vitrina.forecasting.accuracy.PredictionInterval;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How a method did in the back-test of one series, over all origins and steps whose value is known; small, so that it can be kept for each method of
 * many series. Every measure is NaN where nothing could be compared.
 *
 * @param points errors of the expected values
 * @param scale what errors of the series are measured in
 * @param pinballLoss mean over the levels, in units of the scale, so that it can be averaged over series; NaN without levels
 * @param levels of the quantiles, ascending
 * @param coverages by level: the share of values, from 0 to 1, within the central interval that begins with this level; NaN where it is none that does
 */
public record MethodScores(
        PointAccuracy points, double scale, double pinballLoss, double[] levels, double[] coverages) {

    /** Nothing could be compared. */
    public static final MethodScores NONE = new MethodScores(
            PointAccuracy.of(new double[0], new double[0]), Double.NaN, Double.NaN, new double[0], new double[0]);

    /** @param forecast of the steps of all origins, one after the other, as {@code actual} has them */
    static MethodScores of(double[] actual, Forecast forecast, double scale) {
        double[] levels = forecast.levels();
        double pinballLoss = IntStream.range(0, levels.length)
                .mapToDouble(level -> PinballLoss.of(actual, forecast.quantiles()[level], levels[level]))
                .average()
                .orElse(Double.NaN);
        double[] coverages = Arrays.stream(levels)
                .map(level -> coverage(actual, forecast, level))
                .toArray();
        return new MethodScores(
                PointAccuracy.of(actual, forecast.mean()), scale, pinballLoss / scale, levels, coverages);
    }

    private static double coverage(double[] actual, Forecast forecast, double level) {
        double held = 1 - 2 * level;
        if (held <= 0 || !forecast.hasQuantile(1 - level)) {
            return Double.NaN;
        }
        return new PredictionInterval(held, forecast.lower(held), forecast.upper(held)).coverage(actual);
    }

    /** Whether there was anything to compare. */
    public boolean isKnown() {
        return points.steps() > 0;
    }

    /** The mean absolute scaled error. */
    public double mase() {
        return points.mase(scale);
    }

    /** The share of values, from 0 to 1, within the central interval that is to hold {@code asked}, for example 0.8; NaN where it was not asked for. */
    public double coverage(double asked) {
        int place = Forecast.place(levels, (1 - asked) / 2);
        return place < 0 ? Double.NaN : coverages[place];
    }
}
