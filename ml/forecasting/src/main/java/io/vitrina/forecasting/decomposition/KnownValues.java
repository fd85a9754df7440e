package io.vitrina.forecasting.decomposition;

import java.util.Arrays;

/**
 * A series and what of it is known.
 *
 * @param values NaN where not known, finite elsewhere
 * @param lowest infinite where nothing is known
 * @param highest minus infinite where nothing is known
 */
record KnownValues(double[] values, int count, double lowest, double highest) {

    /** Takes a number that is not finite for a missing value. */
    static KnownValues of(double[] given) {
        double[] values = given.clone();
        int count = 0;
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (int at = 0; at < values.length; at++) {
            if (Double.isFinite(values[at])) {
                count++;
                lowest = Math.min(lowest, values[at]);
                highest = Math.max(highest, values[at]);
            } else {
                values[at] = Double.NaN;
            }
        }
        return new KnownValues(values, count, lowest, highest);
    }

    /** Whether no two known values differ. */
    boolean areConstant() {
        return lowest >= highest;
    }

    /** Exact where no two known values differ; NaN where nothing is known. */
    double mean() {
        return lowest == highest
                ? lowest
                : Arrays.stream(values).filter(Double::isFinite).average().orElse(Double.NaN);
    }

    /** All known, if any is: those missing lie on a line between their neighbours. */
    double[] interpolated() {
        double[] interpolated = values.clone();
        MissingValues.interpolate(interpolated, interpolated.length);
        return interpolated;
    }
}
