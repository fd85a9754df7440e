package io.vitrina.training.quantiles;

import io.vitrina.publication.Feature;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of numbers, row after row; NaN where a value is missing.
 *
 * @param values {@code rows × features.size()} numbers
 */
public record FeatureMatrix(List<Feature> features, float[] values) {

    public FeatureMatrix {
        features = List.copyOf(features);
        if (features.isEmpty() || values.length % features.size() != 0) {
            throw new IllegalArgumentException(
                    values.length + " numbers are no rows of " + features.size() + " features");
        }
    }

    public int rows() {
        return values.length / features.size();
    }

    public int width() {
        return features.size();
    }

    public float at(int row, int feature) {
        return values[row * features.size() + feature];
    }

    /** The numbers of one row. */
    public float[] row(int row) {
        return Arrays.copyOfRange(values, row * width(), (row + 1) * width());
    }

    /** The rows with these indices, in this order. */
    public FeatureMatrix select(int[] rows) {
        float[] selected = new float[rows.length * width()];
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(values, rows[row] * width(), selected, row * width(), width());
        }
        return new FeatureMatrix(features, selected);
    }

    /** The entries of a target that belong to these rows. */
    public static double[] select(double[] target, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> target[row]).toArray();
    }
}
