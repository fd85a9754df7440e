package io.vitrina.forecasting.intermittent;

import java.util.Arrays;

/** Kinds of demand, by how often it comes and by how much its size varies (Syntetos, Boylan and Croston 2005). */
public enum DemandPattern {
    /** Often and alike. */
    SMOOTH,

    /** Often, of varying size. */
    ERRATIC,

    /** Rarely, alike. */
    INTERMITTENT,

    /** Rarely, of varying size. */
    LUMPY;

    private static final double LONG_INTERVAL = 1.32;
    private static final double HIGH_VARIATION = 0.49;

    /**
     * The kind of a series. Demand is rare where the mean interval between demands is above 1.32 observed steps, and its size varies where the
     * squared coefficient of variation of sizes is above 0.49. A series without any demand is intermittent.
     *
     * @param values demand per step; NaN, not observed, is left out, and a negative value is a step without demand
     * @throws IllegalArgumentException if no value was observed, or one is infinite
     */
    public static DemandPattern of(double[] values) {
        Demands demands = Demands.of(values);
        boolean varies = squaredVariation(demands) > HIGH_VARIATION;
        if (demands.meanInterval() > LONG_INTERVAL) {
            return varies ? LUMPY : INTERMITTENT;
        }
        return varies ? ERRATIC : SMOOTH;
    }

    /** Whether values are demand that comes rarely; those about zero, such as temperatures, are no demand. */
    public static boolean isRare(double[] values) {
        long negative = Arrays.stream(values).filter(value -> value < 0).count();
        long zero = Arrays.stream(values).filter(value -> value == 0).count();
        return negative <= zero && of(values).ordinal() >= INTERMITTENT.ordinal();
    }

    private static double squaredVariation(Demands demands) {
        double mean = demands.meanSize();
        double squares = 0;
        for (double size : demands.sizes()) {
            squares += (size / mean - 1) * (size / mean - 1);
        }
        return demands.count() > 1 ? squares / (demands.count() - 1) : 0;
    }
}
