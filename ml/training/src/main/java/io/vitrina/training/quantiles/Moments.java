package io.vitrina.training.quantiles;

import java.util.Arrays;

/** Mean, variance, skewness and quantiles of numbers. */
public final class Moments {

    private Moments() {}

    /** The mean; 0 of no numbers. */
    public static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    /** The mean squared distance from the mean; 0 of no numbers. */
    public static double variance(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0);
    }

    /** The third standardised moment; 0 of constant numbers. */
    public static double skewness(double[] values) {
        double mean = mean(values);
        double spread = Math.sqrt(variance(values));
        return spread == 0
                ? 0
                : Arrays.stream(values)
                        .map(value -> Math.pow((value - mean) / spread, 3))
                        .average()
                        .orElse(0);
    }

    /** The quantile of ascending numbers, interpolated between the nearest two. */
    public static double quantile(double[] ascending, double level) {
        double place = level * (ascending.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, ascending.length - 1);
        return ascending[below] + (place - below) * (ascending[above] - ascending[below]);
    }
}
