package io.vitrina.models;

/**
 * One column of a linear model, made from one feature: standardised, where {@code logarithmic} after log(1 + x), where
 * {@code square} its square, and {@code missing} where the feature is NaN.
 */
public record LinearTerm(
        int feature, boolean logarithmic, boolean square, double center, double spread, double missing) {

    private static final double FARTHEST = 5;

    /** The value of this term for one row that starts at {@code offset}. */
    public double of(float[] features, int offset) {
        double raw = features[offset + feature];
        if (Double.isNaN(raw)) {
            return missing;
        }
        double value = logarithmic ? Math.signum(raw) * Math.log1p(Math.abs(raw)) : raw;
        double standard = Math.clamp((value - center) / spread, -FARTHEST, FARTHEST);
        return square ? standard * standard - 1 : standard;
    }
}
