package io.vitrina.forecasting.global;

import java.util.Arrays;

/**
 * How far what came was from what a model expected, in spreads, by steps ahead; of series that it has not learnt from.
 *
 * @param levels of the quantiles, ascending
 * @param quantiles {@code [step ahead - 1][level]}
 */
record Residuals(double[] levels, double[][] quantiles) {

    private static final int ENOUGH = 200;

    /** Nothing is known of how far off a model is. */
    static Residuals none(int horizon) {
        return new Residuals(new double[0], new double[horizon][0]);
    }

    /**
     * Quantiles of residuals; where a step ahead has few, those of the steps beside it count too.
     *
     * @param byStep {@code [step ahead - 1]}, in any order
     */
    static Residuals of(double[][] byStep, double[] levels) {
        double[][] quantiles = new double[byStep.length][levels.length];
        for (int step = 0; step < byStep.length; step++) {
            double[] near = near(byStep, step);
            for (int level = 0; level < levels.length; level++) {
                quantiles[step][level] = quantile(near, levels[level]);
            }
        }
        return new Residuals(levels, quantiles);
    }

    private static double[] near(double[][] byStep, int step) {
        double[] near = byStep[step];
        for (int reach = 1; near.length < ENOUGH && reach < byStep.length; reach++) {
            near = joined(near, step - reach >= 0 ? byStep[step - reach] : new double[0]);
            near = joined(near, step + reach < byStep.length ? byStep[step + reach] : new double[0]);
        }
        double[] sorted = near.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private static double[] joined(double[] first, double[] second) {
        double[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static double quantile(double[] sorted, double level) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, level * sorted.length)];
    }
}
