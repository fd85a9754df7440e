package io.vitrina.purchasingpower.scoring;

import io.vitrina.privacy.Gated;
import io.vitrina.privacy.Noise;
import io.vitrina.privacy.PrivacyGate;
import io.vitrina.purchasingpower.distribution.Figures;
import io.vitrina.purchasingpower.estimate.Bands;
import io.vitrina.purchasingpower.estimate.CardEstimates;
import io.vitrina.purchasingpower.estimate.Measure;
import io.vitrina.purchasingpower.estimate.Spread;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.roaringbitmap.IntIterator;
import org.roaringbitmap.RoaringBitmap;

/** Makes the distribution of a set of cards and puts it through the gate. */
record GatedSpread(PrivacyGate gate, CardEstimates estimates, Measure measure, Bands bands) {

    /** The spread of the cards that have estimates. */
    static Spread spread(CardEstimates estimates, Measure measure, RoaringBitmap cards) {
        Spread spread = new Spread(measure);
        for (IntIterator card = cards.getIntIterator(); card.hasNext(); ) {
            int number = card.next();
            if (estimates.has(number)) {
                spread.add(estimates, number);
            }
        }
        return spread;
    }

    /**
     * The figures of these cards as far as the gate lets them through.
     *
     * @param cell names the cell, for stable noise
     * @param reference median that is index 100, in minor units
     */
    Gated<Figures> figures(String cell, RoaringBitmap cards, long reference) {
        Spread spread = spread(estimates, measure, cards);
        return gate.customers(spread.cards(), cell + "/" + measure.key(), noise -> figures(spread, noise, reference));
    }

    private Figures figures(Spread spread, Noise noise, long reference) {
        long[] quantiles = {
            noise.apply("p10", spread.quantileMinor(0.1)),
            noise.apply("p50", spread.quantileMinor(0.5)),
            noise.apply("p90", spread.quantileMinor(0.9))
        };
        Arrays.sort(quantiles);
        double index = reference == 0 ? 0 : Math.round(1_000.0 * quantiles[1] / reference) / 10.0;
        return new Figures(
                quantiles[0], quantiles[1], quantiles[2], index, shares(spread.shares(bands), noise), !noise.isNone());
    }

    /** Shares to a tenth of a per cent; with noise they still sum to one. */
    private static List<Double> shares(List<Double> exact, Noise noise) {
        List<Double> noisy = new ArrayList<>();
        for (int band = 0; band < exact.size(); band++) {
            noisy.add(Math.max(0, noise.apply("band-" + band, exact.get(band).doubleValue())));
        }
        double sum = noisy.stream().mapToDouble(Double::doubleValue).sum();
        return noisy.stream()
                .map(share -> sum == 0 ? 0 : Math.round(1_000 * share / sum) / 1_000.0)
                .toList();
    }
}
