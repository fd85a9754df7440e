package io.vitrina.purchasingpower.estimate;

/** Amounts in bins that are one per cent wide: two bytes for an amount, and no false precision. */
final class LogBins {

    static final int COUNT = 2_400;

    private static final double LOWEST = 100;
    private static final double WIDTH = Math.log(1.01);

    private LogBins() {}

    static short bin(double minor) {
        return minor <= LOWEST ? 0 : (short) Math.min(COUNT - 1, Math.round(Math.log(minor / LOWEST) / WIDTH));
    }

    /** The amount in the middle of a bin; the lowest bin is nothing. */
    static long minor(int bin) {
        return bin == 0 ? 0 : Math.round(LOWEST * Math.exp(bin * WIDTH));
    }
}
