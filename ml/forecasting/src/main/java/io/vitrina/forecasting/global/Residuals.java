package io.vitrina.forecasting.global;

import io.vitrina.forecasting.Forecast;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * How far what came was from the quantiles that a model answered, in spreads, by steps ahead; of series that it has not learnt from. Quantiles
 * moved by it hold what they say, whatever the model says of them (Romano, Patterson and Candès 2019).
 *
 * @param levels ascending, between 0 and 1
 * @param quantiles {@code [step ahead - 1][level]}, of what came less the model's quantile of that level
 */
public record Residuals(double[] levels, double[][] quantiles) {

    private static final int ENOUGH = 200;

    /** Nothing is known of how far off a model is. */
    static Residuals none(int horizon) {
        return new Residuals(new double[0], new double[horizon][0]);
    }

    /**
     * Quantiles of residuals; where a step ahead has few, those of the steps beside it count too.
     *
     * @param residuals {@code [level][step ahead - 1]}, in any order
     */
    static Residuals of(double[][][] residuals, double[] levels, int horizon) {
        double[][] quantiles = new double[horizon][levels.length];
        for (int step = 0; step < horizon; step++) {
            for (int level = 0; level < levels.length; level++) {
                quantiles[step][level] = quantile(near(residuals[level], step), levels[level]);
            }
        }
        return new Residuals(levels, quantiles);
    }

    /**
     * How far the quantile of a level is to be moved, in spreads.
     *
     * @param step from 0
     * @throws IllegalArgumentException where nothing is known of this level
     */
    double away(int step, double level) {
        int place = Forecast.place(levels, level);
        if (place < 0) {
            throw new IllegalArgumentException("nothing is known of how far off quantiles of level " + level + " are");
        }
        return quantiles[step][place];
    }

    private static double[] near(double[][] byStep, int step) {
        int reach = 0;
        while (reach < byStep.length && within(reach, byStep, step).count() < ENOUGH) {
            reach++;
        }
        return within(reach, byStep, step).sorted().toArray();
    }

    private static DoubleStream within(int reach, double[][] byStep, int step) {
        return Arrays.stream(byStep, Math.max(0, step - reach), Math.min(byStep.length, step + reach + 1))
                .flatMapToDouble(Arrays::stream);
    }

    private static double quantile(double[] sorted, double level) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, level * sorted.length)];
    }
}
