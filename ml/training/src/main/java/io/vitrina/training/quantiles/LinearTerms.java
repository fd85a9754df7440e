package io.vitrina.training.quantiles;

import io.vitrina.models.LinearTerm;
import io.vitrina.publication.Feature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes the columns of a linear model from features: long-tailed ones by their logarithm, numbers with a square. */
final class LinearTerms {

    private static final int FEWEST_VALUES_OF_A_CURVE = 6;

    private LinearTerms() {}

    static List<LinearTerm> of(FeatureMatrix matrix, boolean curved) {
        List<LinearTerm> terms = new ArrayList<>();
        for (int feature = 0; feature < matrix.width(); feature++) {
            double[] values = known(matrix, feature);
            boolean logarithmic = values.length > 0
                    && matrix.features().get(feature).type() == Feature.Type.NUMBER
                    && longTailed(values);
            if (logarithmic) {
                values = Arrays.stream(values).map(Math::log1p).toArray();
            }
            double spread = Math.sqrt(Moments.variance(values));
            if (spread > 1e-9) {
                double mean = Moments.mean(values);
                terms.add(new LinearTerm(feature, logarithmic, false, mean, spread, 0));
                if (curved
                        && Arrays.stream(values)
                                        .distinct()
                                        .limit(FEWEST_VALUES_OF_A_CURVE)
                                        .count()
                                == FEWEST_VALUES_OF_A_CURVE) {
                    terms.add(new LinearTerm(feature, logarithmic, true, mean, spread, 0));
                }
            }
        }
        return terms;
    }

    /** The design matrix, {@code [row][term]}, without an intercept. */
    static double[][] design(List<LinearTerm> terms, FeatureMatrix matrix) {
        double[][] design = new double[matrix.rows()][terms.size()];
        for (int row = 0; row < design.length; row++) {
            for (int term = 0; term < terms.size(); term++) {
                design[row][term] = terms.get(term).of(matrix.values(), row * matrix.width());
            }
        }
        return design;
    }

    private static double[] known(FeatureMatrix matrix, int feature) {
        double[] values = new double[matrix.rows()];
        int count = 0;
        for (int row = 0; row < matrix.rows(); row++) {
            if (!Float.isNaN(matrix.at(row, feature))) {
                values[count++] = matrix.at(row, feature);
            }
        }
        return Arrays.copyOf(values, count);
    }

    private static boolean longTailed(double[] values) {
        return Arrays.stream(values).min().orElse(-1) >= 0 && Moments.skewness(values) > 1;
    }
}
