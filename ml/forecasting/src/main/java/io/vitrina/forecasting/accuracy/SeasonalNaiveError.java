package io.vitrina.forecasting.accuracy;

/** What errors are scaled by: the mean absolute error of the seasonal naive method within the history of a series (Hyndman and Koehler 2006). */
public final class SeasonalNaiveError {

    private SeasonalNaiveError() {}

    /**
     * The mean of |value − value one season before|, over the pairs of which both were observed.
     *
     * @param history values by step before the forecast, NaN where not observed
     * @param season length of a season in steps; 1, the last value, takes its place where the history is not longer
     * @return in units of the values, NaN without any such pair
     * @throws IllegalArgumentException if the season is shorter than one step
     */
    public static double of(double[] history, int season) {
        if (season < 1) {
            throw new IllegalArgumentException("A season has at least one step, not " + season);
        }
        int lag = history.length > season ? season : 1;
        double sum = 0;
        int pairs = 0;
        for (int step = lag; step < history.length; step++) {
            double difference = history[step] - history[step - lag];
            if (!Double.isNaN(difference)) {
                sum += Math.abs(difference);
                pairs++;
            }
        }
        return Steps.ratio(sum, pairs);
    }
}
