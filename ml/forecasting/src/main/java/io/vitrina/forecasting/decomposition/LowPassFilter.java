package io.vitrina.forecasting.decomposition;

/** What of smoothed cycle-subseries is no season but level: moving averages over a season, twice, and over 3 steps, then a loess. For one thread. */
final class LowPassFilter {

    private static final int SHORT = 3;

    private final int season;
    private final int length;
    private final Loess loess;
    private final double[] once;
    private final double[] twice;

    LowPassFilter(int season, int length, Loess loess) {
        this.season = season;
        this.length = length;
        this.loess = loess;
        this.once = new double[length + season + 1];
        this.twice = new double[length + 2];
    }

    /** From a series with one season more at either end to the series itself. */
    void filter(double[] extended, double[] filtered) {
        average(extended, length + 2 * season, season, once);
        average(once, length + season + 1, season, twice);
        average(twice, length + 2, SHORT, once);
        loess.smooth(once, Loess.NO_WEIGHTS, length, filtered, 0);
    }

    private static void average(double[] values, int length, int window, double[] averages) {
        double sum = 0;
        for (int at = 0; at < window; at++) {
            sum += values[at];
        }
        averages[0] = sum / window;
        for (int at = window; at < length; at++) {
            sum += values[at] - values[at - window];
            averages[at - window + 1] = sum / window;
        }
    }
}
