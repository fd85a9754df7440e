package io.vitrina.training.income;

import io.vitrina.publication.Feature;
import io.vitrina.publication.Manifest.FeatureRange;
import io.vitrina.publication.Manifest.GoldenRow;
import io.vitrina.training.quantiles.FeatureMatrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What a manifest may tell of the rows that a model has learnt from: between which percentiles they lie, and made-up rows from there. A
 * row of a real cardholder, or the largest of all values, would tell about a person.
 *
 * @param lowest P1 of each column; NaN where it was always missing
 * @param highest P99 of each column; NaN where it was always missing
 */
record TypicalRows(List<Feature> features, double[] lowest, double[] highest) {

    private static final double TAIL = 0.01;
    private static final int GOLDEN_ROWS = 5;

    static TypicalRows of(FeatureMatrix matrix) {
        int columns = matrix.width();
        double[] lowest = new double[columns];
        double[] highest = new double[columns];
        for (int column = 0; column < columns; column++) {
            double[] known = known(matrix, column);
            lowest[column] = percentile(known, TAIL);
            highest[column] = percentile(known, 1 - TAIL);
        }
        return new TypicalRows(matrix.features(), lowest, highest);
    }

    private static double[] known(FeatureMatrix matrix, int column) {
        return IntStream.range(0, matrix.rows())
                .mapToDouble(row -> matrix.at(row, column))
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
    }

    private static double percentile(double[] ascending, double share) {
        return ascending.length == 0 ? Double.NaN : ascending[(int) Math.round(share * (ascending.length - 1))];
    }

    List<FeatureRange> ranges() {
        List<FeatureRange> ranges = new ArrayList<>();
        for (int column = 0; column < features.size(); column++) {
            boolean known = !Double.isNaN(lowest[column]);
            ranges.add(FeatureRange.of(
                    features.get(column), known ? lowest[column] : null, known ? highest[column] : null));
        }
        return ranges;
    }

    /** Made-up rows with the answers of a model: each number lies in its range, and goes with no other. */
    List<GoldenRow> golden(Function<FeatureMatrix, double[][]> answers) {
        int columns = features.size();
        float[] values = new float[GOLDEN_ROWS * columns];
        for (int row = 0; row < GOLDEN_ROWS; row++) {
            for (int column = 0; column < columns; column++) {
                values[row * columns + column] = madeUp(row, column);
            }
        }
        double[][] outputs = answers.apply(new FeatureMatrix(features, values));
        return IntStream.range(0, GOLDEN_ROWS)
                .mapToObj(row ->
                        GoldenRow.of(Arrays.copyOfRange(values, row * columns, (row + 1) * columns), outputs[row]))
                .toList();
    }

    private float madeUp(int row, int column) {
        if (features.get(column).type() == Feature.Type.INDICATOR) {
            return (row + column) % 4 == 0 ? 1 : 0;
        }
        double part = ((row + 1) * 37 + column * 61) % 101 / 100.0;
        return (float) (lowest[column] + part * (highest[column] - lowest[column]));
    }
}
