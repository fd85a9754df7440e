package io.vitrina.models;

import java.util.List;

/**
 * One column of a linear model, made from one feature: standardised, where {@code logarithmic} after log(1 + x), where
 * {@code square} its square, and {@code missing} where the feature is NaN.
 */
public record LinearTerm(
        int feature, boolean logarithmic, boolean square, double center, double spread, double missing) {

    private static final double FARTHEST = 5;

    /** The value of this term for one row that starts at {@code offset}. */
    public double of(float[] features, int offset) {
        return of(standard(features[offset + feature]));
    }

    /**
     * All terms of rows of {@code width} features, {@code [row × terms + term]}; terms of one feature that follow each other
     * share its logarithm, which is most of the work.
     */
    public static double[] design(List<LinearTerm> terms, float[] features, int rows, int width) {
        LinearTerm[] columns = terms.toArray(LinearTerm[]::new);
        boolean[] sharing = new boolean[columns.length];
        for (int term = 1; term < columns.length; term++) {
            sharing[term] = columns[term].standardisesAs(columns[term - 1]);
        }
        double[] design = new double[rows * columns.length];
        for (int row = 0; row < rows; row++) {
            double standard = 0;
            for (int term = 0; term < columns.length; term++) {
                LinearTerm column = columns[term];
                standard = sharing[term] ? standard : column.standard(features[row * width + column.feature]);
                design[row * columns.length + term] = column.of(standard);
            }
        }
        return design;
    }

    private boolean standardisesAs(LinearTerm other) {
        return feature == other.feature
                && logarithmic == other.logarithmic
                && center == other.center
                && spread == other.spread;
    }

    private double of(double standard) {
        return Double.isNaN(standard) ? missing : square ? standard * standard - 1 : standard;
    }

    /** NaN where the feature is missing. */
    private double standard(float raw) {
        double value = logarithmic && raw != 0 ? Math.signum(raw) * Math.log(1 + (double) Math.abs(raw)) : raw;
        double standard = (value - center) / spread;
        return standard > FARTHEST ? FARTHEST : standard < -FARTHEST ? -FARTHEST : standard;
    }
}
