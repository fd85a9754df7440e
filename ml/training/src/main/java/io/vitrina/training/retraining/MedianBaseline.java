package io.vitrina.training.retraining;

import io.vitrina.models.CardholderProfile;
import io.vitrina.training.quantiles.Accuracy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The naive method: quantiles of the known incomes of the same decade of age and client category, of all where these are few. */
final class MedianBaseline {

    private static final int FEWEST = 10;
    private static final int DECADE = 10;

    private final List<Double> levels;
    private final int year;
    private final Map<String, double[]> quantiles = new TreeMap<>();
    private final double[] ofAll;

    MedianBaseline(Labelled training, int year, List<Double> levels) {
        this.levels = levels;
        this.year = year;
        Map<String, List<Double>> incomes = new TreeMap<>();
        for (CardholderProfile profile : training.profiles()) {
            incomes.computeIfAbsent(cell(profile), cell -> new ArrayList<>())
                    .add(Objects.requireNonNull(profile.monthlyIncomeMinor()).doubleValue());
        }
        incomes.forEach((cell, values) -> {
            if (values.size() >= FEWEST) {
                quantiles.put(cell, quantiles(values));
            }
        });
        ofAll = Accuracy.quantilesOf(training.incomes(), levels);
    }

    /** Quantiles {@code [row][level]}. */
    double[][] predict(Labelled rows) {
        return rows.profiles().stream()
                .map(profile -> quantiles.getOrDefault(cell(profile), ofAll))
                .toArray(double[][]::new);
    }

    private double[] quantiles(List<Double> values) {
        return Accuracy.quantilesOf(
                values.stream().mapToDouble(Double::doubleValue).toArray(), levels);
    }

    private String cell(CardholderProfile profile) {
        String age = profile.birthYear() > 0 ? Integer.toString((year - profile.birthYear()) / DECADE) : "unknown";
        return age + "/" + profile.clientCategory();
    }
}
