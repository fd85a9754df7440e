package io.vitrina.forecasting.accuracy;

/**
 * Errors of a point forecast of one series, summed over the steps whose actual value was observed. Every measure is NaN where no such step is, and
 * where a forecast of one is NaN.
 *
 * @param steps with an observed actual value
 * @param error sum of forecast − actual
 * @param absoluteError sum of |forecast − actual|
 * @param squaredError sum of (forecast − actual)²
 * @param absoluteActual sum of |actual|
 * @param relativeSteps steps with an actual value other than zero
 * @param squaredRelativeError sum over them of ((forecast − actual) / actual)²
 * @param symmetricError sum of |forecast − actual| / ((|actual| + |forecast|) / 2), from 0 to 2 each; two zeros count as 0
 */
public record PointAccuracy(
        int steps,
        double error,
        double absoluteError,
        double squaredError,
        double absoluteActual,
        int relativeSteps,
        double squaredRelativeError,
        double symmetricError) {

    /**
     * Compares a forecast with what happened.
     *
     * @param actual values by step, NaN where not observed
     * @param forecast of the same steps
     * @throws IllegalArgumentException if lengths differ
     */
    public static PointAccuracy of(double[] actual, double[] forecast) {
        Steps.requireSame(actual, forecast);
        int steps = 0;
        double error = 0;
        double absoluteError = 0;
        double squaredError = 0;
        double absoluteActual = 0;
        int relativeSteps = 0;
        double squaredRelativeError = 0;
        double symmetricError = 0;
        for (int step = 0; step < actual.length; step++) {
            double value = actual[step];
            if (Double.isNaN(value)) {
                continue;
            }
            double difference = forecast[step] - value;
            steps++;
            error += difference;
            absoluteError += Math.abs(difference);
            squaredError += difference * difference;
            absoluteActual += Math.abs(value);
            if (value != 0) {
                relativeSteps++;
                squaredRelativeError += difference / value * (difference / value);
            }
            if (difference != 0) {
                symmetricError += 2 * Math.abs(difference) / (Math.abs(value) + Math.abs(forecast[step]));
            }
        }
        return new PointAccuracy(
                steps,
                error,
                absoluteError,
                squaredError,
                absoluteActual,
                relativeSteps,
                squaredRelativeError,
                symmetricError);
    }

    /** The mean absolute error, in units of the values. */
    public double mae() {
        return Steps.ratio(absoluteError, steps);
    }

    /** The root of the mean squared error, in units of the values. */
    public double rmse() {
        return Math.sqrt(Steps.ratio(squaredError, steps));
    }

    /** The mean of forecast − actual, in units of the values: above zero where the forecast is too high. */
    public double bias() {
        return Steps.ratio(error, steps);
    }

    /**
     * The root of the mean squared percentage error, in percent; steps with an actual value of zero do not count, and where all are zero it is NaN.
     */
    public double rmspe() {
        return 100 * Math.sqrt(Steps.ratio(squaredRelativeError, relativeSteps));
    }

    /** The weighted absolute percentage error, in percent: all absolute errors over all absolute actual values, NaN where these are zero. */
    public double wape() {
        return 100 * Steps.ratio(absoluteError, absoluteActual);
    }

    /** How much more was forecast than came, in percent of all absolute actual values; NaN where these are zero. */
    public double relativeBias() {
        return 100 * Steps.ratio(error, absoluteActual);
    }

    /**
     * The symmetric mean absolute percentage error, in percent from 0 to 200, as in the M3 competition (Makridakis and Hibon 2000); a zero that was
     * forecast to be zero is an error of 0.
     */
    public double smape() {
        return 100 * Steps.ratio(symmetricError, steps);
    }

    /**
     * The mean absolute scaled error (Hyndman and Koehler 2006): below one where the forecast is closer than the seasonal naive one was in the
     * history.
     *
     * @param scale as {@link SeasonalNaiveError} has it
     * @return NaN where the scale is zero or NaN
     */
    public double mase(double scale) {
        return Steps.ratio(mae(), scale);
    }
}
