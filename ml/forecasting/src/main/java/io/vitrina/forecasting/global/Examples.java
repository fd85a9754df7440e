package io.vitrina.forecasting.global;

import java.nio.FloatBuffer;
import java.util.List;

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

    /** The examples of some rows, in their order. */
    Examples of(int[] rows) {
        float[] someInputs = new float[rows.length * width];
        float[] someTargets = new float[rows.length * steps];
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(inputs, rows[row] * width, someInputs, row * width, width);
            System.arraycopy(targets, rows[row] * steps, someTargets, row * steps, steps);
        }
        return new Examples(someInputs, width, someTargets, steps);
    }

    /** Examples of one form, one after the other. */
    static Examples joined(List<Examples> parts, int width, int steps) {
        int rows = parts.stream().mapToInt(Examples::rows).sum();
        FloatBuffer inputs = FloatBuffer.allocate(rows * width);
        FloatBuffer targets = FloatBuffer.allocate(rows * steps);
        for (Examples part : parts) {
            inputs.put(part.inputs);
            targets.put(part.targets);
        }
        return new Examples(inputs.array(), width, targets.array(), steps);
    }
}
