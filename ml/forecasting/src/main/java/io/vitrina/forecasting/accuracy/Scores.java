package io.vitrina.forecasting.accuracy;

import java.util.List;

/**
 * Measures of the forecasts of many series, gathered in memory that does not grow with them. Not for use by several threads at once: each gathers its
 * own, which are then {@linkplain #merge merged}. Sums are exact, so the measures are the same to the last bit however series are shared out and in
 * whatever order they come.
 *
 * <p>Steps whose actual value was not observed do not count, nor do series without any other. Each measure is NaN while nothing counts, and once a
 * forecast of an observed step was NaN.
 */
public final class Scores {

    private final ExactRatio symmetricErrors = new ExactRatio();
    private final ExactRatio scaledErrors = new ExactRatio();
    private final ExactRatio weightedErrors = new ExactRatio();
    private final ExactRatio squaredRelativeErrors = new ExactRatio();
    private final ExactRatio absoluteErrors = new ExactRatio();
    private final ExactRatio squaredErrors = new ExactRatio();
    private final ExactRatio errors = new ExactRatio();
    private final ExactRatio covered = new ExactRatio();
    private final ExactRatio widths = new ExactRatio();
    private final ExactRatio intervalScores = new ExactRatio();
    private final ExactRatio pinballLosses = new ExactRatio();
    private final ExactRatio weightedIntervalScores = new ExactRatio();
    private final List<ExactRatio> all = List.of(
            symmetricErrors,
            scaledErrors,
            weightedErrors,
            squaredRelativeErrors,
            absoluteErrors,
            squaredErrors,
            errors,
            covered,
            widths,
            intervalScores,
            pinballLosses,
            weightedIntervalScores);

    /**
     * Adds the point forecast of a series.
     *
     * @param actual values by step, NaN where not observed
     * @param forecast of the same steps
     * @param scale as {@link SeasonalNaiveError} has it; a series whose scale is zero or NaN does not count for {@link #mase}
     * @throws IllegalArgumentException if lengths differ
     */
    public void add(double[] actual, double[] forecast, double scale) {
        add(PointAccuracy.of(actual, forecast), scale);
    }

    /** As {@link #add(double[], double[], double)}, of a series whose forecast has been compared. */
    public void add(PointAccuracy series, double scale) {
        if (series.steps() == 0) {
            return;
        }
        symmetricErrors.add(series.smape(), 1);
        if (scale > 0) {
            scaledErrors.add(series.mase(scale), 1);
        }
        weightedErrors.add(series.absoluteError(), series.absoluteActual());
        squaredRelativeErrors.add(series.squaredRelativeError(), series.relativeSteps());
        absoluteErrors.add(series.absoluteError(), series.steps());
        squaredErrors.add(series.squaredError(), series.steps());
        errors.add(series.error(), series.steps());
    }

    /**
     * Adds the interval of a series.
     *
     * @param actual values by step, NaN where not observed
     * @param interval of the same steps, of one level for all series
     * @throws IllegalArgumentException if lengths differ
     */
    public void addInterval(double[] actual, PredictionInterval interval) {
        IntervalTotals series = interval.totals(actual);
        covered.add(series.covered(), series.steps());
        widths.add(series.width(), series.steps());
        intervalScores.add(series.scores(), series.steps());
    }

    /**
     * Adds a quantile of a series; there may be several of different levels.
     *
     * @param actual values by step, NaN where not observed
     * @param quantile forecast for the same steps
     * @param level of the quantile, between 0 and 1, both excluded
     * @throws IllegalArgumentException if lengths differ or the level is not within its bounds
     */
    public void addQuantile(double[] actual, double[] quantile, double level) {
        pinballLosses.add(PinballLoss.sum(actual, quantile, level), Steps.observed(actual));
    }

    /**
     * Adds the predictive distribution of a series, for {@link #weightedIntervalScore} alone.
     *
     * @param actual values by step, NaN where not observed
     * @param median by step
     * @param intervals of different levels, the same for all series
     * @throws IllegalArgumentException if lengths differ
     */
    public void addDistribution(double[] actual, double[] median, List<PredictionInterval> intervals) {
        weightedIntervalScores.add(WeightedIntervalScore.sum(actual, median, intervals), Steps.observed(actual));
    }

    /** Adds all that another one has gathered, which stays as it is. */
    public void merge(Scores other) {
        for (int measure = 0; measure < all.size(); measure++) {
            all.get(measure).add(other.all.get(measure));
        }
    }

    /** The mean {@linkplain PointAccuracy#smape sMAPE} of the series, in percent from 0 to 200. */
    public double smape() {
        return symmetricErrors.value();
    }

    /** The mean {@linkplain PointAccuracy#mase MASE} of the series that have a scale. */
    public double mase() {
        return scaledErrors.value();
    }

    /** All absolute errors over all absolute actual values, in percent; NaN where these are zero. */
    public double wape() {
        return 100 * weightedErrors.value();
    }

    /** The root of the mean squared percentage error of all steps with an actual value other than zero, in percent. */
    public double rmspe() {
        return 100 * Math.sqrt(squaredRelativeErrors.value());
    }

    /** The mean absolute error of all steps, in units of the values. */
    public double mae() {
        return absoluteErrors.value();
    }

    /** The root of the mean squared error of all steps, in units of the values. */
    public double rmse() {
        return Math.sqrt(squaredErrors.value());
    }

    /** The mean of forecast − actual of all steps, in units of the values: above zero where forecasts are too high. */
    public double bias() {
        return errors.value();
    }

    /** The share of the actual values of all steps within the interval, from 0 to 1. */
    public double coverage() {
        return covered.value();
    }

    /** The mean width of the interval over all steps, in units of the values. */
    public double meanWidth() {
        return widths.value();
    }

    /** The mean {@linkplain PredictionInterval#score interval score} of all steps, in units of the values. */
    public double intervalScore() {
        return intervalScores.value();
    }

    /** The mean {@linkplain PinballLoss pinball loss} of all steps and quantiles, in units of the values. */
    public double pinballLoss() {
        return pinballLosses.value();
    }

    /** The mean {@linkplain WeightedIntervalScore weighted interval score} of all steps, in units of the values. */
    public double weightedIntervalScore() {
        return weightedIntervalScores.value();
    }
}
