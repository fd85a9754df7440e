package io.vitrina.training.quantiles;

import io.vitrina.models.TargetScale;
import java.util.Arrays;

/** Fits the scale of a target: centre and spread of its values, or of their logarithms. */
final class Scales {

    private Scales() {}

    static TargetScale of(double[] target, boolean logarithmic) {
        double[] values = logarithmic ? Arrays.stream(target).map(Math::log).toArray() : target;
        double variance = Moments.variance(values);
        return new TargetScale(logarithmic, Moments.mean(values), variance > 0 ? Math.sqrt(variance) : 1);
    }

    static boolean canBeLogarithmic(double[] target) {
        return Arrays.stream(target).allMatch(value -> value > 0);
    }
}
