package io.vitrina.forecasting.effects;

import java.util.Arrays;

/** Means of what is known around each step. */
final class MovingLevel {

    private MovingLevel() {}

    /** The mean of what is known at most {@code reach} steps away; NaN where nothing is. */
    static double[] of(double[] values, int reach) {
        double[] sums = new double[values.length + 1];
        int[] counts = new int[values.length + 1];
        for (int step = 0; step < values.length; step++) {
            boolean known = !Double.isNaN(values[step]);
            sums[step + 1] = sums[step] + (known ? values[step] : 0);
            counts[step + 1] = counts[step] + (known ? 1 : 0);
        }
        double[] level = new double[values.length];
        Arrays.setAll(level, step -> {
            int from = Math.max(0, step - reach);
            int until = Math.min(values.length, step + reach + 1);
            int count = counts[until] - counts[from];
            return count == 0 ? Double.NaN : (sums[until] - sums[from]) / count;
        });
        return level;
    }
}
