package io.vitrina.models;

/** Scores rows with one member of a model; safe for use by several threads. */
interface MemberScorer extends AutoCloseable {

    /** The quantiles, {@code [row][level]}, in the target's unit. */
    double[][] quantiles(FeatureBatch batch);

    /**
     * How much each feature moves the median away from the member's base, {@code [row][feature]} with the base as the
     * last entry; in the target's unit, so that base and effects sum to the median.
     */
    double[][] effects(float[] features, int rows);

    @Override
    void close();

    /** Shares the distance from base to median out in proportion to the contributions. */
    static double[] share(double[] contributions, double base, double median, double slope) {
        double sum = 0;
        for (double contribution : contributions) {
            sum += contribution;
        }
        double unit = Math.abs(sum) > 1e-9 ? (median - base) / sum : slope;
        double[] effects = new double[contributions.length + 1];
        for (int feature = 0; feature < contributions.length; feature++) {
            effects[feature] = contributions[feature] * unit;
        }
        effects[contributions.length] = base;
        return effects;
    }

    /** Effects of contributions that add up on a scale: exact, as in the logarithmic mean Divisia index (Ang 2004). */
    static double[] share(double[] contributions, double base, TargetScale scale) {
        double sum = base;
        for (double contribution : contributions) {
            sum += contribution;
        }
        double origin = scale.invert(base);
        return share(contributions, origin, scale.invert(sum), (scale.invert(base + 1e-6) - origin) / 1e-6);
    }
}
