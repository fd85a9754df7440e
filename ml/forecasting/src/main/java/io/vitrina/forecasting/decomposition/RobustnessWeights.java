package io.vitrina.forecasting.decomposition;

import java.util.Arrays;

/** Weights by the bisquare of the residuals, 0 from six times their median size on (Cleveland 1979). For one thread. */
final class RobustnessWeights {

    private static final double REACH = 6;
    private static final double NEAR = 0.001;
    private static final double FAR = 0.999;

    private final double[] weights;
    private final double[] sizes;

    RobustnessWeights(int length) {
        weights = new double[length];
        sizes = new double[length];
        Arrays.fill(weights, 1);
    }

    double[] weights() {
        return weights;
    }

    /**
     * Takes the weights anew.
     *
     * @param values NaN where not known; these do not tell what size is usual
     * @param supplied the values that were fitted, all known
     */
    void update(double[] values, double[] supplied, double[] fitted) {
        double reach = REACH * medianSize(values, supplied, fitted);
        for (int at = 0; at < weights.length; at++) {
            weights[at] = bisquare(Math.abs(supplied[at] - fitted[at]), reach);
        }
    }

    private double medianSize(double[] values, double[] supplied, double[] fitted) {
        int known = 0;
        for (int at = 0; at < values.length; at++) {
            if (!Double.isNaN(values[at])) {
                sizes[known++] = Math.abs(supplied[at] - fitted[at]);
            }
        }
        Arrays.sort(sizes, 0, known);
        return (sizes[(known - 1) / 2] + sizes[known / 2]) / 2;
    }

    private static double bisquare(double size, double reach) {
        if (size <= NEAR * reach) {
            return 1;
        }
        if (size > FAR * reach) {
            return 0;
        }
        double ratio = size / reach;
        double rest = 1 - ratio * ratio;
        return rest * rest;
    }
}
