package io.vitrina.forecasting.intermittent;

/**
 * Whole numbers from one up: one more than a Poisson count, as in the hurdle shifted Poisson distribution of Snyder, Ord and Beaumont (2012), or than a
 * negative binomial one where they vary more. Simple distributions like these do about as well as resampling (Syntetos, Babai and Gardner 2015), and
 * better where few sizes were seen.
 *
 * @param variance of the size, at least {@code mean − 1}
 */
record CountedSizes(double mean, double variance) implements DemandSizes {

    /** Beyond so many demands, the observed sizes describe themselves better than a distribution does. */
    static final int MANY = 30;

    /**
     * Whole numbers above are amounts rather than counts, and the probability of none, that of all others follows from, would be too small for a
     * number.
     */
    static final double LARGEST = 500;

    /** A single demand says nothing of the variance: the geometric distribution assumes least (Jaynes 1957). */
    static CountedSizes of(double mean, double variance, int demands) {
        double excess = mean - 1;
        double assumed = demands == 1 ? excess * (excess + 1) : variance;
        return new CountedSizes(mean, Math.max(assumed, excess));
    }

    @Override
    public double quantile(double level) {
        double excess = mean - 1;
        double ratio = excess / variance;
        boolean poisson = !(ratio < 1 - 1e-9);
        double shape = poisson ? Double.POSITIVE_INFINITY : excess * ratio / (1 - ratio);
        double probability = Math.exp(poisson ? -excess : shape * Math.log(ratio));
        double cumulative = probability;
        int count = 0;
        while (cumulative < level && (count < excess || cumulative + probability > cumulative)) {
            probability *= (poisson ? excess : (count + shape) * (1 - ratio)) / (count + 1);
            cumulative += probability;
            count++;
        }
        return 1 + count;
    }
}
