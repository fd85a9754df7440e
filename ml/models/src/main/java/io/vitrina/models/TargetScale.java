package io.vitrina.models;

/**
 * The scale on which a part of a model works: the target, or its logarithm, less {@code center} and divided by
 * {@code spread}. It grows with the target, so quantiles stay quantiles.
 */
public record TargetScale(boolean logarithmic, double center, double spread) {

    public TargetScale {
        if (!(spread > 0)) {
            throw new IllegalArgumentException("spread must be above 0");
        }
    }

    /** From the target's unit to this scale. */
    public double apply(double target) {
        return ((logarithmic ? Math.log(target) : target) - center) / spread;
    }

    /** From this scale to the target's unit. */
    public double invert(double scaled) {
        double value = scaled * spread + center;
        return logarithmic ? Math.exp(value) : value;
    }
}
