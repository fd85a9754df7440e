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

/**
 * Scores the profiles of a publication in batches, and explains the scores of a part of them that is the same each time: explaining costs
 * many times as much as scoring.
 */
final class ScoredCards {

    private static final int BATCH = 2_048;
    private static final int EXPLAINED_AT_MOST = 2_000;

    private final QuantilePredictor predictor;
    private final CardholderFeatures features;
    private final CardEstimates estimates = new CardEstimates();
    private final Map<Integer, float[]> effects = new HashMap<>();
    private final List<CardholderProfile> batch = new ArrayList<>(BATCH);
    private List<String> groups = List.of();
    private double essentialsSum;

    private ScoredCards(QuantilePredictor predictor, CardholderFeatures features) {
        this.predictor = predictor;
        this.features = features;
    }

    /** @throws IOException where the file is missing or broken */
    static ScoredCards score(Path profiles, QuantilePredictor predictor, CardholderFeatures features)
            throws IOException {
        ScoredCards scored = new ScoredCards(predictor, features);
        CardholderProfiles.read(profiles, scored::add);
        scored.flush();
        return scored;
    }

    private void add(CardholderProfile profile) {
        batch.add(profile);
        if (batch.size() == BATCH) {
            flush();
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
        if (effects.size() < EXPLAINED_AT_MOST) {
            explain(rows);
        }
        batch.clear();
    }

    private void explain(float[] rows) {
        Contributions contributions = predictor.contributions(rows);
        groups = contributions.groups();
        for (int row = 0; row < batch.size(); row++) {
            float[] ofCard = new float[groups.size() + 1];
            for (int group = 0; group < groups.size(); group++) {
                ofCard[group] = (float) contributions.effects()[row][group];
            }
            ofCard[groups.size()] = (float) Essentials.monthlyMinor(batch.get(row));
            effects.put(batch.get(row).card(), ofCard);
        }
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
