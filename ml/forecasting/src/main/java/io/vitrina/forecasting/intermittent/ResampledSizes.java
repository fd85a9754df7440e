package io.vitrina.forecasting.intermittent;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The observed sizes, drawn again as in the bootstrap of Willemain, Smart and Schwarz (2004), the newer ones more often: each weighs what exponential
 * smoothing gives it (Harvey and Oryshchenko 2012), so that the mean of the distribution is the smoothed size.
 *
 * @param ordered the smallest first
 * @param cumulative weights of the sizes up to each
 * @param variance unbiased, zero for a single size
 */
record ResampledSizes(double[] ordered, double[] cumulative, double mean, double variance) implements DemandSizes {

    private static final double ROUNDING = 1e-12;

    static ResampledSizes of(double[] sizes, double smoothing) {
        double[] weights = weights(sizes.length, smoothing);
        double mean = 0;
        double squaredWeights = 0;
        for (int demand = 0; demand < sizes.length; demand++) {
            mean += weights[demand] * sizes[demand];
            squaredWeights += weights[demand] * weights[demand];
        }
        double spread = 0;
        for (int demand = 0; demand < sizes.length; demand++) {
            spread += weights[demand] * (sizes[demand] - mean) * (sizes[demand] - mean);
        }
        double variance = squaredWeights < 1 - ROUNDING ? spread / (1 - squaredWeights) : 0;
        return ordered(sizes, weights, mean, variance);
    }

    /** Smoothing starts from the mean of all sizes, hence what it leaves of the start is shared by all. */
    private static double[] weights(int count, double smoothing) {
        double[] weights = new double[count];
        double start = Math.pow(1 - smoothing, count) / count;
        for (int demand = 0; demand < count; demand++) {
            weights[demand] = start + smoothing * Math.pow(1 - smoothing, count - 1 - demand);
        }
        return weights;
    }

    private static ResampledSizes ordered(double[] sizes, double[] weights, double mean, double variance) {
        int[] order = IntStream.range(0, sizes.length)
                .boxed()
                .sorted(Comparator.comparingDouble(demand -> sizes[demand]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ordered = new double[sizes.length];
        double[] cumulative = new double[sizes.length];
        double sum = 0;
        for (int rank = 0; rank < order.length; rank++) {
            ordered[rank] = sizes[order[rank]];
            sum += weights[order[rank]];
            cumulative[rank] = sum;
        }
        return new ResampledSizes(ordered, cumulative, mean, variance);
    }

    /** The smallest size that demand stays within, with this probability. */
    @Override
    public double quantile(double level) {
        int rank = 0;
        while (rank < ordered.length - 1 && cumulative[rank] < level - ROUNDING) {
            rank++;
        }
        return ordered[rank];
    }
}
