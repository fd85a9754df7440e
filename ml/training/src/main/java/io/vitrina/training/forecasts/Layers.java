package io.vitrina.training.forecasts;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Variable;
import org.tensorflow.types.TFloat32;

/** Layers of a network, and what its weights start from: the same with the same seed. */
final class Layers {

    private final Ops tf;
    private final Random random;
    private final List<Variable<TFloat32>> weights = new ArrayList<>();
    private final List<Op> starts = new ArrayList<>();

    Layers(Ops tf, long seed) {
        this.tf = tf;
        this.random = new Random(seed);
    }

    /** Each number out is a weighted sum of the numbers in. */
    final class Dense {

        private final Variable<TFloat32> matrix;
        private final Variable<TFloat32> bias;

        private Dense(int from, int to, double gain) {
            this.matrix = weights(Shape.of(from, to), Math.sqrt(gain / from));
            this.bias = weights(Shape.of(to), 0);
        }

        /** @param rows {@code [row, number]} */
        Operand<TFloat32> of(Operand<TFloat32> rows) {
            return tf.math.add(tf.linalg.matMul(rows, matrix), bias);
        }
    }

    /** @param gain variance that comes out for variance 1 that goes in; 2 where half is cut off afterwards (He et al. 2015) */
    Dense dense(int from, int to, double gain) {
        return new Dense(from, to, gain);
    }

    Variable<TFloat32> weights(Shape shape, double deviation) {
        float[] start = new float[(int) shape.size()];
        for (int place = 0; place < start.length; place++) {
            start[place] = (float) (deviation * random.nextGaussian());
        }
        Variable<TFloat32> variable = tf.variable(shape, TFloat32.class);
        weights.add(variable);
        starts.add(tf.assign(variable, tf.constant(shape, DataBuffers.of(start))));
        return variable;
    }

    List<Variable<TFloat32>> weights() {
        return weights;
    }

    /** What has to run before weights are used. */
    List<Op> starts() {
        return starts;
    }
}
