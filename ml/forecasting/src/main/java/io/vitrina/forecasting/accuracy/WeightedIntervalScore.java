package io.vitrina.forecasting.accuracy;

import java.util.List;

/**
 * How far a whole predictive distribution, told by its median and some central intervals, was from what happened (Bracher, Ray, Gneiting and Reich
 * 2021): twice the mean pinball loss of all their quantiles. With many intervals it approaches the continuous ranked probability score, without any
 * it is the mean absolute error.
 */
public final class WeightedIntervalScore {

    private static final double WEIGHT_OF_MEDIAN = 0.5;

    private WeightedIntervalScore() {}

    /**
     * The mean score of the steps whose actual value was observed.
     *
     * @param actual values by step, NaN where not observed
     * @param median by step
     * @param intervals of different levels, in any order
     * @return in units of the values; NaN where no actual value was observed
     * @throws IllegalArgumentException if lengths differ
     */
    public static double of(double[] actual, double[] median, List<PredictionInterval> intervals) {
        return Steps.ratio(sum(actual, median, intervals), Steps.observed(actual));
    }

    /** An interval weighs half the probability of being outside of it. */
    static double sum(double[] actual, double[] median, List<PredictionInterval> intervals) {
        double sum = WEIGHT_OF_MEDIAN * PointAccuracy.of(actual, median).absoluteError();
        for (PredictionInterval interval : intervals) {
            sum += (1 - interval.level()) / 2 * interval.totals(actual).scores();
        }
        return sum / (WEIGHT_OF_MEDIAN + intervals.size());
    }
}
