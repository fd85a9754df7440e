package io.vitrina.forecasting;

import java.util.Arrays;
import java.util.List;

/**
 * What is known of each step of a series beside its value, and of steps to come: prices, promotions, opening.
 *
 * @param names of the columns
 * @param columns {@code [column][step]}, all of the same length, NaN where not known
 */
public record Regressors(List<String> names, double[][] columns) {

    /** Nothing else is known. */
    public static final Regressors NONE = new Regressors(List.of(), new double[0][]);

    public Regressors {
        names = List.copyOf(names);
        if (names.size() != columns.length
                || Arrays.stream(columns).anyMatch(column -> column.length != columns[0].length)) {
            throw new IllegalArgumentException("there is one column for each name, and all are of one length");
        }
        if (Arrays.stream(columns).flatMapToDouble(Arrays::stream).anyMatch(Double::isInfinite)) {
            throw new IllegalArgumentException("a regressor is infinite");
        }
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** Number of steps, those to come included. */
    public int length() {
        return columns.length == 0 ? 0 : columns[0].length;
    }
}
