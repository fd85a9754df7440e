package io.vitrina.forecasting.intermittent;

import java.util.Arrays;

/** How large a demand is, given that there is one. */
interface DemandSizes {

    /** The smoothed mean. */
    double mean();

    /** Around the smoothed mean. */
    double variance();

    /**
     * What the size stays within, with the given probability.
     *
     * @param level above 0, at most 1
     */
    double quantile(double level);

    /**
     * Few counts are described by a distribution, since hardly any of the sizes that can come were seen yet; many counts and amounts by the sizes
     * themselves, which keep packs and several kinds of customers apart. No distribution is put around sizes that never varied.
     *
     * @param sizes above zero, the oldest first
     */
    static DemandSizes of(double[] sizes, double smoothing) {
        ResampledSizes resampled = ResampledSizes.of(sizes, smoothing);
        boolean few = sizes.length > 0 && sizes.length < CountedSizes.MANY;
        boolean counts = Arrays.stream(sizes).allMatch(size -> size == Math.rint(size) && size <= CountedSizes.LARGEST);
        boolean varied = resampled.variance() > 0 || sizes.length == 1;
        return few && counts && varied
                ? CountedSizes.of(resampled.mean(), resampled.variance(), sizes.length)
                : resampled;
    }
}
