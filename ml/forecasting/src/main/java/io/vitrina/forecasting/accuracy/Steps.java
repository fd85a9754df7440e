package io.vitrina.forecasting.accuracy;

/** What all measures agree on about the steps they compare. */
final class Steps {

    private Steps() {}

    /** @throws IllegalArgumentException if the numbers of steps differ */
    static void requireSame(double[] actual, double[] forecast) {
        if (actual.length != forecast.length) {
            throw new IllegalArgumentException(
                    "A forecast of %d steps for %d actual values".formatted(forecast.length, actual.length));
        }
    }

    static int observed(double[] actual) {
        int observed = 0;
        for (double value : actual) {
            observed += Double.isNaN(value) ? 0 : 1;
        }
        return observed;
    }

    /** NaN, never infinite, where there is nothing to divide by. */
    static double ratio(double sum, double weight) {
        return weight == 0 ? Double.NaN : sum / weight;
    }
}
