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
import org.jspecify.annotations.Nullable;
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
     * @param reference median that is index 100, in minor units; null where none may be told, and so no index
     */
    Gated<Figures> figures(String cell, RoaringBitmap cards, @Nullable Long reference) {
        return figures(cell, cards, Long.MAX_VALUE, reference);
    }

    /** @param cardsSeen how many of the cards the viewer does not know who knows most of them */
    Gated<Figures> figures(String cell, RoaringBitmap cards, long cardsSeen, @Nullable Long reference) {
        Spread spread = spread(estimates, measure, cards);
        return gate.customers(
                Math.min(spread.cards(), cardsSeen),
                cell + "/" + measure.key(),
                noise -> figures(spread, noise, reference));
    }

    private Figures figures(Spread spread, Noise noise, @Nullable Long reference) {
        long[] quantiles = {
            noise.apply("p10", spread.quantileMinor(0.1)),
            noise.apply("p50", spread.quantileMinor(0.5)),
            noise.apply("p90", spread.quantileMinor(0.9))
        };
        Arrays.sort(quantiles);
        Double index =
                reference == null || reference == 0 ? null : Math.round(1_000.0 * quantiles[1] / reference) / 10.0;
        return new Figures(
                quantiles[0], quantiles[1], quantiles[2], index, shares(spread.shares(bands), noise), !noise.isNone());
    }

    /** Shares to a tenth of a per cent; with noise they still sum to one. */
    private static List<Double> shares(List<Double> exact, Noise noise) {
        List<Double> noisy = new ArrayList<>();
        for (int band = 0; band < exact.size(); band++) {
            noisy.add(noise.applyToShare("band-" + band, exact.get(band)));
        }
        double sum = noisy.stream().mapToDouble(Double::doubleValue).sum();
        return noisy.stream()
                .map(share -> sum == 0 ? 0 : Math.round(1_000 * share / sum) / 1_000.0)
                .toList();
    }
}
