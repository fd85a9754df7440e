package io.vitrina.forecasting.effects;

import java.util.Arrays;

/**
 * One column of the design, 0 at most steps.
 *
 * @param part of the forecast that its effect belongs to
 * @param oneOfAll whether it is one of several of the same part, exactly one of which is 1 at each step
 * @param numbers by step
 * @param where the steps with a known value of the series at which it is not 0
 */
record Column(String part, boolean oneOfAll, double[] numbers, int[] where) {

    /** @param values of the series, NaN where not known; as many as there are numbers, or fewer */
    static Column of(String part, boolean oneOfAll, double[] numbers, double[] values) {
        int[] where = new int[values.length];
        int count = 0;
        for (int step = 0; step < values.length; step++) {
            if (numbers[step] != 0 && !Double.isNaN(values[step])) {
                where[count++] = step;
            }
        }
        return new Column(part, oneOfAll, numbers, Arrays.copyOf(where, count));
    }

    /** Whether it is the same at all steps with a known value, so that nothing can be learnt of it. */
    boolean isConstant(int known) {
        return where.length == 0
                || where.length == known && Arrays.stream(where).allMatch(step -> numbers[step] == numbers[where[0]]);
    }

    /** The sum of the products with another column where values are known. */
    double product(Column other) {
        return where.length <= other.where.length ? product(other.numbers) : other.product(numbers);
    }

    /** The sum of the products with others' numbers where values are known. */
    double product(double[] others) {
        double product = 0;
        for (int step : where) {
            product += numbers[step] * others[step];
        }
        return product;
    }

    /** Adds so many times its numbers from a step on to sums that begin there. */
    void addTo(double[] sums, int from, double factor) {
        for (int index = 0; index < sums.length; index++) {
            sums[index] += factor * numbers[from + index];
        }
    }
}
