package io.vitrina.purchasingpower.scoring;

import io.vitrina.models.CardholderFeatures;
import io.vitrina.models.CardholderProfile;
import io.vitrina.models.CardholderProfiles;
import io.vitrina.models.Contributions;
import io.vitrina.models.Estimates;
import io.vitrina.models.QuantilePredictor;
import io.vitrina.purchasingpower.estimate.CardEstimates;
import io.vitrina.purchasingpower.estimate.Essentials;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roaringbitmap.RoaringBitmap;

/**
 * Scores the profiles of a publication in batches, and explains the scores of a sample of them: explaining costs many times as much as
 * scoring.
 */
final class ScoredCards {

    private static final int BATCH = 2_048;

    private final QuantilePredictor predictor;
    private final CardholderFeatures features;
    private final RoaringBitmap sample;
    private final CardEstimates estimates = new CardEstimates();
    private final Map<Integer, float[]> effects = new HashMap<>();
    private final List<CardholderProfile> batch = new ArrayList<>(BATCH);
    private final List<CardholderProfile> toExplain = new ArrayList<>(BATCH);
    private List<String> groups = List.of();
    private double essentialsSum;

    private ScoredCards(QuantilePredictor predictor, CardholderFeatures features, RoaringBitmap sample) {
        this.predictor = predictor;
        this.features = features;
        this.sample = sample;
    }

    /** @throws IOException where the file is missing or broken */
    static ScoredCards score(
            Path profiles, QuantilePredictor predictor, CardholderFeatures features, RoaringBitmap sample)
            throws IOException {
        ScoredCards scored = new ScoredCards(predictor, features, sample);
        CardholderProfiles.read(profiles, scored::add);
        scored.flush();
        scored.explain();
        return scored;
    }

    private void add(CardholderProfile profile) {
        batch.add(profile);
        if (batch.size() == BATCH) {
            flush();
        }
        if (sample.contains(profile.card())) {
            toExplain.add(profile);
            if (toExplain.size() == BATCH) {
                explain();
            }
        }
    }

    private void flush() {
        if (batch.isEmpty()) {
            return;
        }
        float[] rows = features.of(batch);
        Estimates estimated = predictor.predict(rows);
        for (int row = 0; row < batch.size(); row++) {
            CardholderProfile profile = batch.get(row);
            double essentials = Essentials.monthlyMinor(profile);
            essentialsSum += essentials;
            double[] income = {estimated.p10(row), estimated.p50(row), estimated.p90(row)};
            estimates.add(profile.card(), income, essentials, profile.residenceArea());
        }
        batch.clear();
    }

    private void explain() {
        if (toExplain.isEmpty()) {
            return;
        }
        Contributions contributions = predictor.contributions(features.of(toExplain));
        groups = contributions.groups();
        for (int row = 0; row < toExplain.size(); row++) {
            float[] ofCard = new float[groups.size() + 1];
            for (int group = 0; group < groups.size(); group++) {
                ofCard[group] = (float) contributions.effects()[row][group];
            }
            ofCard[groups.size()] = (float) Essentials.monthlyMinor(toExplain.get(row));
            effects.put(toExplain.get(row).card(), ofCard);
        }
        toExplain.clear();
    }

    CardEstimates estimates() {
        return estimates;
    }

    List<String> groups() {
        return groups;
    }

    /** Effects of the groups on the card's median and, last, its essentials; by card, of the cards that were explained. */
    Map<Integer, float[]> effects() {
        return effects;
    }

    double meanEssentials() {
        return estimates.cards() == 0 ? 0 : essentialsSum / estimates.cards();
    }
}
