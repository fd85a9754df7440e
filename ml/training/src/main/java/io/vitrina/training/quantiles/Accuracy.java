package io.vitrina.training.quantiles;

import io.vitrina.models.QuantileModel;
import io.vitrina.publication.Metrics;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How good predicted quantiles are.
 *
 * @param pinball mean pinball loss over rows and levels (Koenker and Bassett 1978)
 * @param meanAbsoluteError of the level nearest to one half
 * @param coverage share of rows between the lowest and the highest level
 * @param width mean distance between the lowest and the highest level
 */
public record Accuracy(double pinball, double meanAbsoluteError, double coverage, double width, int rows) {

    /** Measures predictions {@code [row][level]} against what was true. */
    public static Accuracy of(double[] truth, double[][] predicted, List<Double> levels) {
        if (truth.length == 0 || truth.length != predicted.length) {
            throw new IllegalArgumentException(truth.length + " rows were predicted as " + predicted.length);
        }
        int median = QuantileModel.medianLevel(levels);
        double pinball = 0;
        double error = 0;
        double width = 0;
        int covered = 0;
        for (int row = 0; row < truth.length; row++) {
            double[] quantiles = predicted[row];
            for (int level = 0; level < levels.size(); level++) {
                pinball += pinball(truth[row], quantiles[level], levels.get(level));
            }
            error += Math.abs(truth[row] - quantiles[median]);
            width += quantiles[quantiles.length - 1] - quantiles[0];
            covered += truth[row] >= quantiles[0] && truth[row] <= quantiles[quantiles.length - 1] ? 1 : 0;
        }
        double rows = truth.length;
        return new Accuracy(pinball / rows / levels.size(), error / rows, covered / rows, width / rows, truth.length);
    }

    /** The loss of one predicted quantile. */
    static double pinball(double truth, double quantile, double level) {
        double error = truth - quantile;
        return Math.max(level * error, (level - 1) * error);
    }

    /** The quantiles of the values themselves: what can be said without knowing anything. */
    public static double[] quantilesOf(double[] values, List<Double> levels) {
        double[] ascending = Arrays.stream(values).sorted().toArray();
        return levels.stream()
                .mapToDouble(level -> Moments.quantile(ascending, level))
                .toArray();
    }

    /** The same figures as a manifest holds them. */
    public Metrics metrics() {
        return new Metrics(Map.of(
                Metrics.PINBALL_LOSS,
                pinball,
                Metrics.MEAN_ABSOLUTE_ERROR,
                meanAbsoluteError,
                Metrics.COVERAGE,
                coverage,
                Metrics.WIDTH,
                width,
                Metrics.ROWS,
                (double) rows));
    }
}
