package io.vitrina.forecasting.decomposition;

/**
 * Local regression of values at equal steps, weighted by the tricube of the distance (Cleveland 1979), with the details of the Fortran
 * code by the authors of STL: a series shorter than the window widens its reach.
 */
final class Loess {

    /** All values count the same. */
    static final double[] NO_WEIGHTS = {};

    private static final double NEAR = 0.001;
    private static final double FAR = 0.999;

    private final LoessSpan span;
    private final int half;
    private final double[] kernel;

    Loess(LoessSpan span) {
        this.span = span;
        this.half = span.window() / 2;
        this.kernel = kernel(half);
    }

    /** In the middle of a full window a local line is its constant, and all such windows share their weights. */
    private static double[] kernel(int half) {
        double[] kernel = new double[2 * half + 1];
        double sum = 0;
        for (int at = 0; at < kernel.length; at++) {
            kernel[at] = tricube(Math.abs(at - half), half);
            sum += kernel[at];
        }
        for (int at = 0; at < kernel.length; at++) {
            kernel[at] /= sum;
        }
        return kernel;
    }

    /** Smooths the first {@code length} values into {@code smoothed}, from {@code offset} on. */
    void smooth(double[] values, double[] weights, int length, double[] smoothed, int offset) {
        int last = length - 1;
        smoothed[offset] = atOrAsIs(values, weights, length, 0);
        int from = 0;
        while (from < last) {
            int to = Math.min(from + span.jump(), last);
            smoothed[offset + to] = atOrAsIs(values, weights, length, to);
            connect(smoothed, offset + from, offset + to);
            from = to;
        }
    }

    private static void connect(double[] smoothed, int from, int to) {
        double slope = (smoothed[to] - smoothed[from]) / (to - from);
        for (int at = from + 1; at < to; at++) {
            smoothed[at] = smoothed[from] + slope * (at - from);
        }
    }

    private double atOrAsIs(double[] values, double[] weights, int length, int step) {
        double fitted = at(values, weights, length, step);
        return Double.isNaN(fitted) ? values[step] : fitted;
    }

    /** The fit at a step, which may lie outside of the series; NaN where no value in reach has weight. */
    double at(double[] values, double[] weights, int length, int step) {
        int left = Math.clamp((long) step - half, 0, Math.max(0, length - span.window()));
        boolean centred = left == step - half && step + half < length;
        return centred && weights.length == 0 ? middle(values, left) : regression(values, weights, length, step, left);
    }

    private double middle(double[] values, int left) {
        double sum = 0;
        for (int at = 0; at < kernel.length; at++) {
            sum += kernel[at] * values[left + at];
        }
        return sum;
    }

    private double regression(double[] values, double[] weights, int length, int step, int left) {
        int right = Math.min(left + span.window(), length) - 1;
        double reach = reach(length, step, left, right);
        double total = 0;
        double first = 0;
        double second = 0;
        double level = 0;
        double moment = 0;
        for (int at = left; at <= right; at++) {
            double distance = at - step;
            double weight = tricube(Math.abs(distance), reach) * (weights.length > 0 ? weights[at] : 1);
            double turn = weight * distance;
            total += weight;
            first += turn;
            second += turn * distance;
            level += weight * values[at];
            moment += turn * values[at];
        }
        if (total <= 0) {
            return Double.NaN;
        }
        double mean = level / total;
        double centre = first / total;
        double spread = second / total - centre * centre;
        double narrow = NEAR * (length - 1);
        if (span.degree() == 0 || spread <= narrow * narrow) {
            return mean;
        }
        return mean - centre * (moment / total - centre * mean) / spread;
    }

    private double reach(int length, int step, int left, int right) {
        int widening = Math.max(0, (span.window() - length) / 2);
        return Math.max(step - left, right - step) + widening;
    }

    private static double tricube(double distance, double reach) {
        if (distance > FAR * reach) {
            return 0;
        }
        if (distance <= NEAR * reach) {
            return 1;
        }
        double ratio = distance / reach;
        double rest = 1 - ratio * ratio * ratio;
        return rest * rest * rest;
    }
}
