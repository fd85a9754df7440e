package io.vitrina.forecasting.decomposition;

/** How much of what a component and the remainder vary is the component's (Wang, Smith and Hyndman 2006). */
final class Strength {

    private static final double NEGLIGIBLE = 1e-10;

    private Strength() {}

    /** From 0 to 1; 0 too where both vary no more than rounding does at values of this size. */
    static double of(double[] component, double[] remainder, double size) {
        double together = variance(component, 1, remainder);
        double least = NEGLIGIBLE * size;
        return together > least * least ? Math.max(0, 1 - variance(component, 0, remainder) / together) : 0;
    }

    /** Of the remainder and so many times the component, where the remainder is known. */
    private static double variance(double[] component, int times, double[] remainder) {
        double sum = 0;
        int known = 0;
        for (int at = 0; at < remainder.length; at++) {
            if (!Double.isNaN(remainder[at])) {
                sum += times * component[at] + remainder[at];
                known++;
            }
        }
        double mean = sum / known;
        double squares = 0;
        for (int at = 0; at < remainder.length; at++) {
            if (!Double.isNaN(remainder[at])) {
                double away = times * component[at] + remainder[at] - mean;
                squares += away * away;
            }
        }
        return squares / known;
    }
}
