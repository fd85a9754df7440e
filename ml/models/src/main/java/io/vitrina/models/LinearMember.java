package io.vitrina.models;

import java.util.List;

/**
 * A regularised linear model of location and spread: quantile = location(x) + exp(spread(x)) × the quantile of the
 * standardised residuals, on the target's scale.
 *
 * @param location intercept, then one coefficient per term
 * @param spread intercept, then one coefficient per term, of the logarithm of the spread
 * @param residuals quantiles of the standardised residuals, one per level
 * @param lowest on the target's scale, seen in training: a line is not followed beyond what was seen
 * @param highest as {@code lowest}
 */
public record LinearMember(
        TargetScale scale,
        List<LinearTerm> terms,
        List<Double> location,
        List<Double> spread,
        List<Double> residuals,
        double lowest,
        double highest)
        implements Member {

    public LinearMember {
        terms = List.copyOf(terms);
        location = List.copyOf(location);
        spread = List.copyOf(spread);
        residuals = List.copyOf(residuals);
        if (location.size() != terms.size() + 1 || spread.size() != terms.size() + 1) {
            throw new IllegalArgumentException("one coefficient per term and an intercept are needed");
        }
        if (!(lowest <= highest)) {
            throw new IllegalArgumentException("the lowest value is above the highest");
        }
    }

    /** The quantiles, {@code [row][level]}, of rows of {@code width} features, in the target's unit. */
    public double[][] quantiles(float[] features, int rows, int width) {
        return quantiles(LinearTerm.design(terms, features, rows, width), rows);
    }

    /** The same from the terms' values, {@code [row × terms + term]}. */
    double[][] quantiles(double[] design, int rows) {
        double[][] quantiles = new double[rows][residuals.size()];
        double[] locations = location.stream().mapToDouble(Double::doubleValue).toArray();
        double[] spreads = spread.stream().mapToDouble(Double::doubleValue).toArray();
        int columns = terms.size();
        for (int row = 0; row < rows; row++) {
            double middle = locations[0];
            double logSpread = spreads[0];
            for (int term = 0; term < columns; term++) {
                double value = design[row * columns + term];
                middle += locations[term + 1] * value;
                logSpread += spreads[term + 1] * value;
            }
            double width = Math.exp(logSpread);
            for (int level = 0; level < residuals.size(); level++) {
                quantiles[row][level] = seen(middle + width * residuals.get(level));
            }
        }
        return quantiles;
    }

    /** From the target's scale to its unit, within what was seen in training. */
    double seen(double scaled) {
        return scale.invert(Math.clamp(scaled, lowest, highest));
    }
}
