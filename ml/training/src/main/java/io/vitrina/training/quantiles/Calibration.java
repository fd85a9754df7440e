package io.vitrina.training.quantiles;

import io.vitrina.models.Correction;
import io.vitrina.models.QuantileModel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Conformalised quantile regression (Romano, Patterson and Candès 2019), each level by itself: a quantile is stretched
 * away from the median and shifted so that on rows that took no part in fitting the right share lies below it. Of the
 * pairs of stretch and shift that do so, one with about the least pinball loss is taken. The median stays as it is.
 */
public final class Calibration {

    private static final double[] STRETCHES = {-0.6, -0.4, -0.2, 0, 0.25, 0.5, 0.75, 1, 1.5, 2, 3};

    /** Residuals that differ by less than this share of their range are equal. */
    private static final double HAIR = 1e-9;

    /** Losses this near to the least are no worse: what is nearest to the median is taken among them. */
    private static final double INDIFFERENT = 0.01;

    private Calibration() {}

    /** Learns from predictions {@code [row][level]} that do not cross the correction with the least loss. */
    static Correction ofMember(double[][] predicted, double[] truth, List<Double> levels) {
        return of(predicted, truth, levels, 0);
    }

    /** Learns from predictions {@code [row][level]} that do not cross the narrowest correction that loses hardly anything. */
    public static Correction of(double[][] predicted, double[] truth, List<Double> levels) {
        return of(predicted, truth, levels, INDIFFERENT);
    }

    private static Correction of(double[][] predicted, double[] truth, List<Double> levels, double indifferent) {
        int median = QuantileModel.medianLevel(levels);
        double[] stretches = new double[levels.size()];
        double[] shifts = new double[levels.size()];
        for (int level = 0; level < levels.size(); level++) {
            if (level != median) {
                Pair pair = pair(predicted, truth, median, level, levels.get(level), indifferent);
                stretches[level] = pair.stretch;
                shifts[level] = pair.shift;
            }
        }
        return new Correction(LinearQuantiles.boxed(stretches), LinearQuantiles.boxed(shifts));
    }

    private static Pair pair(
            double[][] predicted, double[] truth, int median, int level, double probability, double indifferent) {
        List<Pair> pairs = Arrays.stream(STRETCHES)
                .mapToObj(stretch -> Pair.of(predicted, truth, median, level, probability, stretch))
                .toList();
        double least = pairs.stream().mapToDouble(Pair::loss).min().orElseThrow();
        return pairs.stream()
                .filter(pair -> pair.loss <= least * (1 + indifferent))
                .min(Comparator.comparingDouble(Pair::distance))
                .orElseThrow();
    }

    /** @param distance mean distance from the median of what comes out */
    private record Pair(double stretch, double shift, double loss, double distance) {

        static Pair of(
                double[][] predicted, double[] truth, int median, int level, double probability, double stretch) {
            double[] stretched = stretched(predicted, median, level, stretch);
            double shift = Calibration.shift(stretched, truth, probability);
            double loss = 0;
            double distance = 0;
            for (int row = 0; row < truth.length; row++) {
                loss += Accuracy.pinball(truth[row], stretched[row] + shift, probability);
                distance += Math.abs(stretched[row] + shift - predicted[row][median]);
            }
            return new Pair(stretch, shift, loss, distance / truth.length);
        }
    }

    private static double[] stretched(double[][] predicted, int median, int level, double stretch) {
        return Arrays.stream(predicted)
                .mapToDouble(row -> row[median] + (row[level] - row[median]) * (1 + stretch))
                .toArray();
    }

    /**
     * The shift with the finite-sample correction, outwards. Where many residuals are equal, as they are with bands, a
     * bound lies just before or just behind all of them: what leaves out nearer to the right share is taken, since the
     * loss is the same.
     */
    private static double shift(double[] stretched, double[] truth, double level) {
        double[] residuals = new double[truth.length];
        for (int row = 0; row < residuals.length; row++) {
            residuals[row] = truth[row] - stretched[row];
        }
        Arrays.sort(residuals);
        int rows = residuals.length;
        int place = level >= 0.5 ? (int) Math.ceil(level * (rows + 1)) - 1 : (int) Math.floor(level * (rows + 1)) - 1;
        double shift = residuals[Math.clamp(place, 0, rows - 1)];
        double hair = HAIR * (residuals[rows - 1] - residuals[0]);
        double below = share(residuals, Double.NEGATIVE_INFINITY, shift - hair);
        double equal = share(residuals, shift - hair, shift + hair);
        return level >= 0.5
                ? nearer(level, below + equal, below) ? shift : shift - 2 * hair
                : nearer(level, below, below + equal) ? shift : shift + 2 * hair;
    }

    private static boolean nearer(double level, double share, double other) {
        return Math.abs(share - level) <= Math.abs(other - level);
    }

    private static double share(double[] residuals, double above, double upTo) {
        return (double) Arrays.stream(residuals)
                        .filter(residual -> residual > above && residual <= upTo)
                        .count()
                / residuals.length;
    }
}
