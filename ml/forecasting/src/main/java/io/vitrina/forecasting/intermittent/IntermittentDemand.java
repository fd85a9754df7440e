package io.vitrina.forecasting.intermittent;

import java.util.Arrays;

/**
 * Intermittent demand as a method has learnt it: whether there will be any in a step, and how large it will be. The forecast is flat, the same for
 * each future step.
 *
 * <p>Values are demand per step, the oldest first. A step that was not observed is NaN and skipped: it neither counts as a step without demand nor
 * lengthens an interval, so what is forecast is the demand of a step in which demand can be met. A negative value, returns above sales, is a step
 * without demand. Where every value is zero, all that is forecast is zero. Where none is, demand is certain and {@link IntermittentMethod#SBA} has
 * nothing to correct.
 */
public final class IntermittentDemand {

    private final Smoothing smoothing;
    private final double probability;
    private final double meanSquaredError;
    private final DemandSizes sizes;

    private IntermittentDemand(IntermittentMethod method, Demands demands, Smoothing smoothing) {
        IntermittentFilter filter = new IntermittentFilter(method, demands);
        this.smoothing = smoothing;
        meanSquaredError = filter.run(smoothing.size(), smoothing.occurrence()) / demands.steps();
        probability = filter.probability();
        sizes = DemandSizes.of(demands.sizes(), smoothing.size());
    }

    /**
     * Learns from values with the smoothing parameters that have the smallest squared errors one step ahead.
     *
     * @param values demand per step, NaN where not observed
     * @throws IllegalArgumentException if no value was observed, or one is infinite
     */
    public static IntermittentDemand fit(IntermittentMethod method, double[] values) {
        Demands demands = Demands.of(values);
        IntermittentFilter filter = new IntermittentFilter(method, demands);
        return new IntermittentDemand(method, demands, Smoothing.leastSquares(filter, demands.steps()));
    }

    /**
     * Learns from values with given smoothing parameters.
     *
     * @param values demand per step, NaN where not observed
     * @param sizeSmoothing of the size of demand, 0 to 1
     * @param occurrenceSmoothing of the interval between demands or, with TSB, of the probability of demand, 0 to 1
     * @throws IllegalArgumentException if no value was observed, one is infinite, or a parameter is not from 0 to 1
     */
    public static IntermittentDemand fit(
            IntermittentMethod method, double[] values, double sizeSmoothing, double occurrenceSmoothing) {
        return new IntermittentDemand(method, Demands.of(values), new Smoothing(sizeSmoothing, occurrenceSmoothing));
    }

    /** Expected demand in a future step: {@link #probability} times {@link #meanSize}. */
    public double expected() {
        return probability * sizes.mean();
    }

    /** Expected demand in each of the next steps. */
    public double[] forecast(int horizon) {
        double[] path = new double[horizon];
        Arrays.fill(path, expected());
        return path;
    }

    /** The probability that there is demand in a future step. */
    public double probability() {
        return probability;
    }

    /** The mean size of demand, given that there is some; zero if there never was. */
    public double meanSize() {
        return sizes.mean();
    }

    /** The variance of the size of demand, given that there is some; zero if there never was. */
    public double sizeVariance() {
        return sizes.variance();
    }

    /**
     * What demand in a future step stays within, with the given probability: the quantile of a Bernoulli trial times a size. The size is one of those
     * observed (Willemain, Smart and Schwarz 2004) or, where few counts were, one more than a Poisson or negative binomial count (Snyder, Ord and
     * Beaumont 2012). Never negative, and a whole number where all sizes observed are. At a level drawn at random, it is a draw of demand.
     *
     * @param level between 0 and 1, both excluded
     * @throws IllegalArgumentException if the level is not
     */
    public double quantile(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A level is between 0 and 1, not " + level);
        }
        double above = level - (1 - probability);
        return above > 1e-12 ? sizes.quantile(above / probability) : 0;
    }

    /** How fast {@link #meanSize} follows observed sizes. */
    public double sizeSmoothing() {
        return smoothing.size();
    }

    /** How fast {@link #probability} follows observed intervals or, with TSB, steps with and without demand. */
    public double occurrenceSmoothing() {
        return smoothing.occurrence();
    }

    /** Of the expected demand, one step ahead, over the observed steps. */
    public double meanSquaredError() {
        return meanSquaredError;
    }
}
