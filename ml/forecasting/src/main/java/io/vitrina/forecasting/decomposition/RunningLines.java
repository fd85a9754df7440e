package io.vitrina.forecasting.decomposition;

/** Smooths a series with a line through the values around each step; where these have no weight, between the steps beside. */
final class RunningLines {

    private static final int LEAST_HALF = 2;
    private static final double NARROW = 0.0005;
    private static final double ALL_OWN = 1e-9;

    private final double[] smoothed;
    private final double[] errors;

    private RunningLines(int length) {
        smoothed = new double[length];
        errors = new double[length];
    }

    /** @param span part of the series that a line is put through */
    static RunningLines of(double[] values, double[] weights, double span) {
        int length = values.length;
        RunningLines lines = new RunningLines(length);
        int half = Math.max(LEAST_HALF, (int) (span * length / 2 + 0.5));
        int window = Math.min(2 * half + 1, length);
        RunningLine line = new RunningLine(NARROW * length * NARROW * length);
        for (int at = 0; at < window; at++) {
            line.add(at, values[at], weights[at]);
        }
        int left = 0;
        for (int step = 0; step < length; step++) {
            if (step - half > left && left + window < length) {
                int right = left + window;
                line.add(right, values[right], weights[right]);
                line.remove(left, values[left], weights[left]);
                left++;
            }
            lines.note(step, values[step], weights[step], line);
        }
        MissingValues.interpolate(lines.smoothed, length);
        return lines;
    }

    private void note(int step, double value, double weight, RunningLine line) {
        if (line.isEmpty()) {
            smoothed[step] = Double.NaN;
            return;
        }
        smoothed[step] = line.at(step);
        double others = 1 - weight * line.leverage(step);
        errors[step] = others > ALL_OWN ? Math.abs(value - smoothed[step]) / others : 0;
    }

    double[] smoothed() {
        return smoothed;
    }

    /** How far each value is from a line through the others in its window. */
    double[] errors() {
        return errors;
    }
}
