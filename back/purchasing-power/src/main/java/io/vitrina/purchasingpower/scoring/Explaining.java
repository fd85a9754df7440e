package io.vitrina.purchasingpower.scoring;

import io.vitrina.privacy.Gated.Released;
import io.vitrina.privacy.Noise;
import io.vitrina.privacy.PrivacyGate;
import io.vitrina.purchasingpower.distribution.StoredExplanation;
import io.vitrina.purchasingpower.estimate.Measure;
import java.util.ArrayList;
import java.util.List;
import org.roaringbitmap.IntIterator;

/** How much each group of features moves the estimates of a merchant's customers; for spending power the essentials too. */
final class Explaining {

    private static final String ESSENTIALS = "essentials";

    private Explaining() {}

    /** The groups' effects as far as the gate lets them through: none where too few customers were explained. */
    static List<StoredExplanation> of(PrivacyGate gate, ScoredCards scored, Customers customers, Measure measure) {
        List<String> names = new ArrayList<>(scored.groups());
        if (measure == Measure.SPENDING) {
            names.add(ESSENTIALS);
        }
        double[] sums = new double[names.size()];
        long cards = 0;
        for (IntIterator card = customers.all().getIntIterator(); card.hasNext(); ) {
            float[] effects = scored.effects().get(card.next());
            if (effects != null) {
                add(effects, scored, sums);
                cards++;
            }
        }
        long explained = cards;
        String cell = customers.merchantId() + "/explanation/" + measure.key();
        return gate.customers(
                                cards,
                                cell,
                                noise -> rows(customers.merchantId(), measure, names, sums, explained, noise))
                        instanceof Released<List<StoredExplanation>> released
                ? released.value()
                : List.of();
    }

    private static void add(float[] effects, ScoredCards scored, double[] sums) {
        int groups = scored.groups().size();
        for (int group = 0; group < groups; group++) {
            sums[group] += Math.abs(effects[group]);
        }
        if (sums.length > groups) {
            sums[groups] += Math.abs(effects[groups] - scored.meanEssentials());
        }
    }

    private static List<StoredExplanation> rows(
            String merchantId, Measure measure, List<String> names, double[] sums, long cards, Noise noise) {
        double[] means = new double[sums.length];
        double all = 0;
        for (int group = 0; group < sums.length; group++) {
            means[group] = Math.max(0, noise.apply(names.get(group), sums[group] / cards));
            all += means[group];
        }
        List<StoredExplanation> rows = new ArrayList<>();
        for (int group = 0; group < sums.length && all > 0; group++) {
            double share = Math.round(1_000 * means[group] / all) / 1_000.0;
            rows.add(new StoredExplanation(merchantId, measure, names.get(group), share, Math.round(means[group])));
        }
        return rows;
    }
}
