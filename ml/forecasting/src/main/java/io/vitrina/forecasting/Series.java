package io.vitrina.forecasting;

import java.util.Arrays;

/**
 * One series: values at equally spaced steps, the first of which is known.
 *
 * @param values by step; NaN where not known: not recorded, closed, or sold out so that demand was not seen
 * @param regressors what else is known of these steps and of some that follow
 * @param calendar what is known of days, where steps have dates
 */
public record Series(String id, Timeline timeline, double[] values, Regressors regressors, Calendar calendar) {

    /** @throws IllegalArgumentException where no first value is known, one is infinite, or regressors end before the values */
    public Series {
        if (values.length == 0 || Double.isNaN(values[0])) {
            throw new IllegalArgumentException("series " + id + " does not begin with a value");
        }
        for (double value : values) {
            if (Double.isInfinite(value)) {
                throw new IllegalArgumentException("series " + id + " has an infinite value");
            }
        }
        if (!regressors.isEmpty() && regressors.length() < values.length) {
            throw new IllegalArgumentException("regressors of series " + id + " end before its values");
        }
    }

    /** A series of days without holidays. */
    public Series(String id, Timeline timeline, double[] values, Regressors regressors) {
        this(id, timeline, values, regressors, Calendar.NONE);
    }

    /** A series that nothing else is known of. */
    public static Series of(String id, Timeline timeline, double... values) {
        return new Series(id, timeline, values, Regressors.NONE);
    }

    /** Number of steps, known or not. */
    public int length() {
        return values.length;
    }

    /**
     * The series as it was after its first {@code length} steps; regressors and calendar stay known.
     *
     * @throws IllegalArgumentException where it was never that long
     */
    public Series until(int length) {
        if (length > values.length) {
            throw new IllegalArgumentException("series " + id + " has " + values.length + " steps, not " + length);
        }
        return new Series(id, timeline, Arrays.copyOf(values, length), regressors, calendar);
    }

    /** Whether no known value is below zero: then no forecast is. */
    public boolean isNeverNegative() {
        return Arrays.stream(values).noneMatch(value -> value < 0);
    }

    /** Whether all known values are whole numbers, as counts of units are. */
    public boolean isWhole() {
        return Arrays.stream(values).allMatch(value -> Double.isNaN(value) || value == Math.rint(value));
    }
}
