package io.vitrina.purchasingpower.estimate;

import java.util.ArrayList;
import java.util.List;

/**
 * How a measure is spread over cardholders, each of whom is uncertain: P10, P50 and P90 of each enter with 30, 40 and 30 per cent
 * (the three-point approximation of Swanson, see Keefer and Bodily, 1983).
 */
public final class Spread {

    private static final int[] WEIGHTS = {3, 4, 3};
    private static final int WEIGHT = 10;

    private final Measure measure;
    private final long[] counts = new long[LogBins.COUNT];
    private long cards;

    public Spread(Measure measure) {
        this.measure = measure;
    }

    public void add(CardEstimates estimates, int card) {
        for (int quantile = 0; quantile < CardEstimates.QUANTILES; quantile++) {
            counts[estimates.bin(card, measure, quantile)] += WEIGHTS[quantile];
        }
        cards++;
    }

    public long cards() {
        return cards;
    }

    /** The amount that this share of cardholders does not exceed, in minor units; 0 without cardholders. */
    public long quantileMinor(double level) {
        double wanted = level * cards * WEIGHT;
        double below = 0;
        for (int bin = 0; bin < counts.length; bin++) {
            below += counts[bin];
            if (below >= wanted && counts[bin] > 0) {
                return LogBins.minor(bin);
            }
        }
        return 0;
    }

    /** The share of cardholders in each band; the shares sum to 1. */
    public List<Double> shares(Bands bands) {
        double[] inBand = new double[bands.count()];
        for (int bin = 0; bin < counts.length; bin++) {
            if (counts[bin] > 0) {
                inBand[bands.of(LogBins.minor(bin))] += counts[bin];
            }
        }
        List<Double> shares = new ArrayList<>();
        for (double count : inBand) {
            shares.add(cards == 0 ? 0 : count / (cards * WEIGHT));
        }
        return shares;
    }
}
