package io.vitrina.forecasting.accuracy;

/** The loss that a quantile minimises (Koenker and Bassett 1978). */
public final class PinballLoss {

    private PinballLoss() {}

    /**
     * The mean loss: {@code level} for each unit that an actual value is above the quantile, {@code 1 − level} for each that it is below.
     *
     * @param actual values by step, NaN where not observed
     * @param quantile forecast for the same steps
     * @param level of the quantile, between 0 and 1, both excluded
     * @return in units of the values, NaN where no actual value was observed
     * @throws IllegalArgumentException if lengths differ or the level is not within its bounds
     */
    public static double of(double[] actual, double[] quantile, double level) {
        return Steps.ratio(sum(actual, quantile, level), Steps.observed(actual));
    }

    static double sum(double[] actual, double[] quantile, double level) {
        Steps.requireSame(actual, quantile);
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A level is between 0 and 1, not " + level);
        }
        double sum = 0;
        for (int step = 0; step < actual.length; step++) {
            if (!Double.isNaN(actual[step])) {
                double above = actual[step] - quantile[step];
                sum += Math.max(level * above, (level - 1) * above);
            }
        }
        return sum;
    }
}
