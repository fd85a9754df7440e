package io.vitrina.metrics.sales;

/** Shares of a whole. */
public final class Share {

    private static final double TEN_THOUSANDTHS = 10_000;

    private Share() {}

    /** The part's share to four places, 0.25 for a quarter; 0 of a whole that is not above zero. */
    public static double of(long part, long whole) {
        return whole <= 0 ? 0 : Math.round((double) part / whole * TEN_THOUSANDTHS) / TEN_THOUSANDTHS;
    }
}
