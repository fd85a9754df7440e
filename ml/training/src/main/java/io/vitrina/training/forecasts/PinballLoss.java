package io.vitrina.training.forecasts;

import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat32;

/** How far what came is from quantiles, each side weighed by its level (Koenker and Bassett 1978): the mean over all steps that are known. */
final class PinballLoss {

    private final Ops tf;
    private final Operand<TFloat32> levels;

    PinballLoss(Ops tf, double[] levels) {
        this.tf = tf;
        float[] narrow = new float[levels.length];
        for (int level = 0; level < levels.length; level++) {
            narrow[level] = (float) levels[level];
        }
        this.levels = tf.constant(Shape.of(1, 1, levels.length), DataBuffers.of(narrow));
    }

    /**
     * The loss.
     *
     * @param quantiles {@code [row, step, level]}
     * @param targets {@code [row, step]}, NaN for what is not known
     */
    Operand<TFloat32> of(Operand<TFloat32> quantiles, Operand<TFloat32> targets) {
        Operand<TBool> missing = tf.math.isNan(targets);
        Operand<TFloat32> known = tf.dtypes.cast(tf.math.logicalNot(missing), TFloat32.class);
        Operand<TFloat32> came = tf.select(missing, tf.zerosLike(targets), targets);
        Operand<TFloat32> errors = tf.math.sub(tf.expandDims(came, tf.constant(2)), quantiles);
        Operand<TFloat32> above = tf.math.mul(levels, errors);
        Operand<TFloat32> below = tf.math.sub(above, errors);
        Operand<TFloat32> ofSteps = tf.reduceSum(tf.math.maximum(above, below), tf.constant(2));
        return tf.math.div(sum(tf.math.mul(ofSteps, known)), tf.math.maximum(sum(known), tf.constant(1f)));
    }

    private Operand<TFloat32> sum(Operand<TFloat32> ofSteps) {
        return tf.reduceSum(ofSteps, tf.constant(new int[] {0, 1}));
    }
}
