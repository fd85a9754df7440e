package io.vitrina.forecasting.intermittent;

import java.util.Arrays;

/**
 * A series as Croston (1972) reads it: the sizes of demand and the steps from one demand to the next. Steps that were not observed are left out, and
 * a negative value, returns above sales, is a step without demand.
 *
 * @param sizes above zero, the oldest first
 * @param intervals observed steps since the demand before, or since the start, this one included
 * @param since observed steps after the last demand
 * @param steps all observed steps
 */
record Demands(double[] sizes, int[] intervals, int since, int steps) {

    /** @throws IllegalArgumentException if no value was observed, or one is infinite */
    static Demands of(double[] values) {
        double[] sizes = new double[values.length];
        int[] intervals = new int[values.length];
        int count = 0;
        int steps = 0;
        int since = 0;
        for (double value : values) {
            if (Double.isInfinite(value)) {
                throw new IllegalArgumentException("Demand is infinite");
            }
            if (!Double.isNaN(value)) {
                steps++;
                since++;
            }
            if (value > 0) {
                sizes[count] = value;
                intervals[count++] = since;
                since = 0;
            }
        }
        if (steps == 0) {
            throw new IllegalArgumentException("No value of %d was observed".formatted(values.length));
        }
        return new Demands(Arrays.copyOf(sizes, count), Arrays.copyOf(intervals, count), since, steps);
    }

    int count() {
        return sizes.length;
    }

    /** Zero where there was no demand. */
    double meanSize() {
        return Arrays.stream(sizes).average().orElse(0);
    }

    /**
     * The mean interval between demands, infinite without demand. The interval that has not ended yet counts too, as the likelihood of geometric
     * intervals has it: a single demand long ago does not pass for one at each step.
     */
    double meanInterval() {
        return (double) steps / count();
    }
}
