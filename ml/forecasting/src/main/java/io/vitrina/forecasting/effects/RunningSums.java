package io.vitrina.forecasting.effects;

/** Means and slopes of any stretch of values, of what is known in it, without going through it. */
public final class RunningSums {

    private static final int FEWEST_OF_A_SLOPE = 3;
    private static final double SHARE_OF_A_SLOPE = 0.8;

    private final double[] sums;
    private final double[] moments;
    private final int[] counts;

    /** @param values NaN where not known */
    public RunningSums(double[] values) {
        sums = new double[values.length + 1];
        moments = new double[values.length + 1];
        counts = new int[values.length + 1];
        for (int step = 0; step < values.length; step++) {
            boolean known = !Double.isNaN(values[step]);
            sums[step + 1] = sums[step] + (known ? values[step] : 0);
            moments[step + 1] = moments[step] + (known ? step * values[step] : 0);
            counts[step + 1] = counts[step] + (known ? 1 : 0);
        }
    }

    /** The mean of what is known from one step to before another; NaN where nothing is. */
    public double mean(int from, int until) {
        int first = Math.max(0, from);
        int end = Math.min(sums.length - 1, until);
        int count = end > first ? counts[end] - counts[first] : 0;
        return count == 0 ? Double.NaN : (sums[end] - sums[first]) / count;
    }

    /** Change by step along the line of least squares; NaN where too little is known. */
    public double slope(int from, int until) {
        int width = until - from;
        int count = from < 0 ? 0 : counts[until] - counts[from];
        if (count < FEWEST_OF_A_SLOPE || count < SHARE_OF_A_SLOPE * width) {
            return Double.NaN;
        }
        double middle = (from + until - 1) / 2.0;
        double about = moments[until] - moments[from] - middle * (sums[until] - sums[from]);
        return about * 12 / (width * ((double) width * width - 1));
    }
}
