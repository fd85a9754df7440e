package io.vitrina.training.quantiles;

import java.util.List;

/** A method with its parameters that can be fitted to a target's quantiles. */
interface Candidate {

    String name();

    /**
     * Fits the quantiles of these levels.
     *
     * @param target in its own unit, finite
     * @param seed makes the fit repeatable
     */
    Fitted fit(FeatureMatrix features, double[] target, List<Double> levels, long seed);
}
