package io.vitrina.training.income;

import io.vitrina.models.AgeAndCategoryMember;
import io.vitrina.models.CardholderFeatures;
import io.vitrina.models.Correction;
import io.vitrina.models.QuantileModel;
import io.vitrina.models.QuantileModel.Part;
import io.vitrina.publication.Feature;
import io.vitrina.training.quantiles.Accuracy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The naive method: quantiles of the known incomes of the same decade of age and client category, of all where these are few. What it is
 * measured by is what serves where no trained model beats it.
 *
 * @param features as serving computes them
 */
record MedianBaseline(CardholderFeatures features, List<Double> levels, AgeAndCategoryMember member) {

    /** Quantiles of fewer incomes than this would tell about single people. */
    private static final int FEWEST = 10;

    private static final String AGE = "age";
    private static final String CATEGORY = "client_category=";

    /** @param year from which ages are counted */
    static MedianBaseline of(Labelled training, int year, List<Double> levels) {
        CardholderFeatures features = training.features(year);
        List<String> names = features.features().stream().map(Feature::name).toList();
        List<Integer> categories = new ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            if (names.get(column).startsWith(CATEGORY)) {
                categories.add(column);
            }
        }
        AgeAndCategoryMember cells = new AgeAndCategoryMember(
                names.indexOf(AGE), categories, Map.of(), boxed(Accuracy.quantilesOf(training.incomes(), levels)));
        return new MedianBaseline(features, levels, cells.withQuantiles(quantiles(training, features, levels, cells)));
    }

    private static Map<String, List<Double>> quantiles(
            Labelled training, CardholderFeatures features, List<Double> levels, AgeAndCategoryMember cells) {
        float[] rows = features.of(training.profiles());
        double[] incomes = training.incomes();
        int width = features.features().size();
        Map<String, List<Double>> byCell = new TreeMap<>();
        for (int row = 0; row < incomes.length; row++) {
            byCell.computeIfAbsent(cells.cell(rows, row * width), cell -> new ArrayList<>())
                    .add(incomes[row]);
        }
        Map<String, List<Double>> quantiles = new TreeMap<>();
        byCell.forEach((cell, values) -> {
            if (values.size() >= FEWEST) {
                quantiles.put(
                        cell,
                        boxed(Accuracy.quantilesOf(
                                values.stream().mapToDouble(Double::doubleValue).toArray(), levels)));
            }
        });
        return quantiles;
    }

    /** Quantiles {@code [row][level]}. */
    double[][] predict(Labelled rows) {
        return member.quantiles(
                features.of(rows.profiles()), rows.size(), features.features().size());
    }

    /** The same as a model of one member. */
    QuantileModel recipe() {
        Correction none = Correction.none(levels.size());
        List<Double> whole = Collections.nCopies(levels.size(), 1.0);
        return new QuantileModel(
                features.features().stream().map(Feature::name).toList(),
                levels,
                List.of(new Part(member, none, whole)),
                none,
                0);
    }

    private static List<Double> boxed(double[] values) {
        List<Double> boxed = new ArrayList<>();
        for (double value : values) {
            boxed.add(value);
        }
        return boxed;
    }
}
