package io.vitrina.training.quantiles;

import io.vitrina.models.Correction;
import io.vitrina.models.QuantileModel;
import java.util.Arrays;
import java.util.List;

/**
 * Conformalised quantile regression (Romano, Patterson and Candès 2019), each level by itself: a quantile is stretched
 * away from the median and shifted so that on rows that took no part in fitting the right share lies below it. Among the
 * pairs of stretch and shift that do so, the one with the least pinball loss is taken. The median stays as it is.
 */
public final class Calibration {

    private static final double[] STRETCHES = {-0.6, -0.4, -0.2, 0, 0.25, 0.5, 0.75, 1, 1.5, 2, 3};

    private Calibration() {}

    /** Learns from predictions {@code [row][level]} that do not cross. */
    public static Correction of(double[][] predicted, double[] truth, List<Double> levels) {
        int median = QuantileModel.medianLevel(levels);
        double[] stretches = new double[levels.size()];
        double[] shifts = new double[levels.size()];
        for (int level = 0; level < levels.size(); level++) {
            double least = Double.POSITIVE_INFINITY;
            for (double stretch : level == median ? new double[0] : STRETCHES) {
                double[] stretched = stretched(predicted, median, level, stretch);
                double shift = shift(stretched, truth, levels.get(level));
                double loss = 0;
                for (int row = 0; row < truth.length; row++) {
                    loss += Accuracy.pinball(truth[row], stretched[row] + shift, levels.get(level));
                }
                if (loss < least) {
                    least = loss;
                    stretches[level] = stretch;
                    shifts[level] = shift;
                }
            }
        }
        return new Correction(LinearQuantiles.boxed(stretches), LinearQuantiles.boxed(shifts));
    }

    private static double[] stretched(double[][] predicted, int median, int level, double stretch) {
        return Arrays.stream(predicted)
                .mapToDouble(row -> row[median] + (row[level] - row[median]) * (1 + stretch))
                .toArray();
    }

    /** The shift with the finite-sample correction, outwards. */
    private static double shift(double[] stretched, double[] truth, double level) {
        double[] residuals = new double[truth.length];
        for (int row = 0; row < residuals.length; row++) {
            residuals[row] = truth[row] - stretched[row];
        }
        Arrays.sort(residuals);
        int rows = residuals.length;
        int place = level >= 0.5 ? (int) Math.ceil(level * (rows + 1)) - 1 : (int) Math.floor(level * (rows + 1)) - 1;
        return residuals[Math.clamp(place, 0, rows - 1)];
    }
}
