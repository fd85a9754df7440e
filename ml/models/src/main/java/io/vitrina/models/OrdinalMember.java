package io.vitrina.models;

import java.util.List;

/**
 * A proportional-odds model (McCullagh 1980) of a target that takes few values: P(y ≤ value k) = logistic(threshold k −
 * score(x)).
 *
 * @param values the target's values, ascending
 * @param thresholds one fewer than values, ascending
 * @param coefficients one per term
 */
public record OrdinalMember(
        List<LinearTerm> terms, List<Double> coefficients, List<Double> thresholds, List<Double> values)
        implements Member {

    public OrdinalMember {
        terms = List.copyOf(terms);
        coefficients = List.copyOf(coefficients);
        thresholds = List.copyOf(thresholds);
        values = List.copyOf(values);
        if (coefficients.size() != terms.size() || thresholds.size() != values.size() - 1) {
            throw new IllegalArgumentException("coefficients, thresholds and values do not fit together");
        }
    }

    /** The quantiles, {@code [row][level]}, of rows of {@code width} features, in the target's unit. */
    public double[][] quantiles(float[] features, int rows, int width, List<Double> levels) {
        double[][] quantiles = new double[rows][levels.size()];
        for (int row = 0; row < rows; row++) {
            double score = 0;
            for (int term = 0; term < terms.size(); term++) {
                score += coefficients.get(term) * terms.get(term).of(features, row * width);
            }
            for (int level = 0; level < levels.size(); level++) {
                quantiles[row][level] = quantile(score, levels.get(level));
            }
        }
        return quantiles;
    }

    /** The smallest value whose cumulative probability reaches the level. */
    double quantile(double score, double level) {
        double reached = Math.log(level / (1 - level)) + score;
        int value = 0;
        while (value < thresholds.size() && thresholds.get(value) < reached) {
            value++;
        }
        return values.get(value);
    }
}
