package io.vitrina.forecasting.effects;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;

/**
 * How far values may go on the scale on which effects add up: as far again as they went so far. A line on a logarithmic scale runs out of this world
 * soon, so there it is a hundredfold at the most.
 */
public record Reach(double least, double most) {

    /** The largest value to the smallest: beyond it, what takes part in the same thing is not the same share of it. */
    private static final double WIDEST = 1e6;

    private static final double MOST_LOGARITHM = Math.log(100);

    /** The reach of values, NaN where not known. */
    public static Reach of(double[] values, boolean logarithmic) {
        DoubleSummaryStatistics seen = seen(values);
        double span = seen.getMax() - seen.getMin();
        double further = logarithmic ? Math.min(span, MOST_LOGARITHM) : span;
        return new Reach(seen.getMin() - further, seen.getMax() + further);
    }

    /** Whether effects on values are factors: all are above zero, and none is out of all proportion to the others. */
    public static boolean isLogarithmic(double[] values) {
        DoubleSummaryStatistics seen = seen(values);
        return seen.getMin() > 0 && seen.getMax() <= WIDEST * seen.getMin();
    }

    private static DoubleSummaryStatistics seen(double[] values) {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).summaryStatistics();
    }

    /** A value, or the nearest that is not too far. */
    public double within(double value) {
        return Math.clamp(value, least, most);
    }
}
