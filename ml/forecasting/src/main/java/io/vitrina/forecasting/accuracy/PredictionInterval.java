package io.vitrina.forecasting.accuracy;

/**
 * A central prediction interval for each step of one series. Its measures count the steps whose actual value was observed; they are NaN where none
 * is, and where a bound of one is NaN.
 *
 * @param level probability that an actual value should be within, between 0 and 1, both excluded; for example 0.8
 * @param lower by step
 * @param upper by step, not below {@code lower}
 */
public record PredictionInterval(double level, double[] lower, double[] upper) {

    /** @throws IllegalArgumentException if the level is not within its bounds, lengths differ, or bounds cross */
    public PredictionInterval {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A level is between 0 and 1, not " + level);
        }
        Steps.requireSame(lower, upper);
        for (int step = 0; step < lower.length; step++) {
            if (lower[step] > upper[step]) {
                throw new IllegalArgumentException("Bounds cross at step " + step);
            }
        }
    }

    /** The share of actual values within the interval, its bounds included, from 0 to 1; well calibrated where it is {@link #level}. */
    public double coverage(double[] actual) {
        return totals(actual).coverage();
    }

    /** The mean of upper − lower, in units of the values. */
    public double meanWidth(double[] actual) {
        return totals(actual).meanWidth();
    }

    /** The mean interval score (Gneiting and Raftery 2007), in units of the values: the width, and what the misses of values outside cost. */
    public double score(double[] actual) {
        return totals(actual).score();
    }

    /** @throws IllegalArgumentException if there are not as many actual values as bounds */
    IntervalTotals totals(double[] actual) {
        Steps.requireSame(actual, lower);
        int steps = 0;
        double covered = 0;
        double width = 0;
        double score = 0;
        for (int step = 0; step < actual.length; step++) {
            if (!Double.isNaN(actual[step])) {
                double miss = Math.max(0, Math.max(lower[step] - actual[step], actual[step] - upper[step]));
                double reach = upper[step] - lower[step];
                steps++;
                covered += Double.isNaN(miss) ? miss : miss == 0 ? 1 : 0;
                width += reach;
                score += reach + 2 / (1 - level) * miss;
            }
        }
        return new IntervalTotals(steps, covered, width, score);
    }
}
