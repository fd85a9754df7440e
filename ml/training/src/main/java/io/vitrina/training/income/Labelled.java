package io.vitrina.training.income;

import io.vitrina.models.CardholderFeatures;
import io.vitrina.models.CardholderProfile;
import io.vitrina.training.quantiles.FeatureMatrix;
import java.util.List;
import java.util.Objects;

/** Profiles of cardholders whose income the bank knows, at one day. */
record Labelled(List<CardholderProfile> profiles) {

    Labelled {
        profiles = List.copyOf(profiles);
    }

    int size() {
        return profiles.size();
    }

    /** Known monthly income in minor units. */
    double[] incomes() {
        return profiles.stream()
                .mapToDouble(profile -> Objects.requireNonNull(profile.monthlyIncomeMinor()))
                .toArray();
    }

    CardholderFeatures features(int year) {
        return new CardholderFeatures(CardholderFeatures.vocabulary(profiles), year);
    }

    FeatureMatrix matrix(CardholderFeatures features) {
        return new FeatureMatrix(features.features(), features.of(profiles));
    }
}
