package io.vitrina.forecasting.global;

/**
 * Examples to learn from: what was known at an origin, and what came.
 *
 * @param inputs row after row, as {@link Inputs} writes them; NaN for what is not known
 * @param width numbers of a row of inputs
 * @param targets row after row, in each step after step: distances from the level at the origin in spreads; NaN for what is not known
 * @param steps steps of a row of targets
 */
public record Examples(float[] inputs, int width, float[] targets, int steps) {

    public Examples {
        if (width < 1 || steps < 1 || inputs.length / width != targets.length / steps) {
            throw new IllegalArgumentException("there is one row of targets for each of inputs");
        }
    }

    public int rows() {
        return targets.length / steps;
    }

    /** Writes a row over one of other examples of the same form. */
    void copy(int row, Examples others, int other) {
        System.arraycopy(inputs, row * width, others.inputs, other * width, width);
        System.arraycopy(targets, row * steps, others.targets, other * steps, steps);
    }
}
