package io.vitrina.training.forecasts;

import java.util.ArrayList;
import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Variable;
import org.tensorflow.types.TFloat32;

/**
 * Layers that read the history, and one that all steps ahead share and that sees what is known of each; beside them a plain line from the
 * history to the steps, so that trends go on as far as they do. Quantiles are ordered by how they are made: each is a distance above zero from
 * the one nearer to the median.
 *
 * <p>Nothing that is learnt through is used more than twice: TensorFlow adds up three gradients or more in an order that depends on which of
 * them is free first, so that trainings would not repeat to the last bit.
 */
final class QuantileNetwork {

    private static final int CONTEXT = 64;
    private static final int STEP = 32;
    private static final int BLOCKS = 2;
    private static final double SMALL = 0.1;
    private static final float FARTHEST = 5;

    private final Ops tf;
    private final Layout layout;
    private final InputScale scale;
    private final int levels;
    private final Layers.Dense entry;
    private final List<Layers.Dense> blocks = new ArrayList<>();
    private final Layers.Dense line;
    private final Layers.Dense path;
    private final Layers.Dense contextOfStep;
    private final Layers.Dense knownOfStep;
    private final Variable<TFloat32> ahead;
    private final Layers.Dense exit;

    /** @param levels how many quantiles there are; the middle one is the median */
    QuantileNetwork(Ops tf, Layers layers, Layout layout, InputScale scale, int levels) {
        this.tf = tf;
        this.layout = layout;
        this.scale = scale;
        this.levels = levels;
        entry = layers.dense(layout.ofRow(), CONTEXT, 2);
        for (int block = 0; block < BLOCKS; block++) {
            blocks.add(layers.dense(CONTEXT, CONTEXT, 1));
        }
        line = layers.dense(layout.ofRow(), layout.steps(), 0);
        path = layers.dense(CONTEXT, layout.steps(), SMALL);
        contextOfStep = layers.dense(CONTEXT, STEP, 2);
        knownOfStep = layers.dense(layout.ofStep(), STEP, 2);
        ahead = layers.weights(Shape.of(1, layout.steps(), STEP), SMALL);
        exit = layers.dense(STEP, levels, SMALL);
    }

    /**
     * What it answers.
     *
     * @param rows {@code [row, number]}
     * @return {@code [row, step, level]}
     */
    Operand<TFloat32> quantiles(Operand<TFloat32> rows) {
        Operand<TFloat32> scaled = scaled(rows);
        Operand<TFloat32> history = columns(scaled, 0, layout.ofRow());
        Operand<TFloat32> known = shaped(columns(scaled, layout.ofRow(), -1), -1, layout.ofStep());
        Operand<TFloat32> context = tf.nn.relu(entry.of(history));
        for (Layers.Dense block : blocks) {
            context = tf.math.add(context, tf.nn.relu(block.of(context)));
        }
        Operand<TFloat32> course = tf.math.add(path.of(context), line.of(history));
        Operand<TFloat32> seen = tf.math.add(
                shaped(contextOfStep.of(context), -1, 1, STEP),
                shaped(knownOfStep.of(known), -1, layout.steps(), STEP));
        Operand<TFloat32> shared = tf.nn.relu(tf.math.add(seen, ahead));
        Operand<TFloat32> outputs = shaped(exit.of(shaped(shared, -1, STEP)), -1, layout.steps(), levels);
        Operand<TFloat32> reach = tf.constant(Shape.of(1, layout.steps(), 1), DataBuffers.of(scale.reach()));
        return tf.math.mul(ordered(outputs, shaped(course, -1, layout.steps(), 1)), reach);
    }

    /** Numbers of about one; what is not known is as usual. */
    private Operand<TFloat32> scaled(Operand<TFloat32> rows) {
        Shape row = Shape.of(1, layout.width());
        Operand<TFloat32> distances = tf.math.div(
                tf.math.sub(rows, tf.constant(row, DataBuffers.of(scale.mean()))),
                tf.constant(row, DataBuffers.of(scale.deviation())));
        Operand<TFloat32> known = tf.select(tf.math.isNan(distances), tf.zerosLike(distances), distances);
        return tf.clipByValue(known, tf.constant(-FARTHEST), tf.constant(FARTHEST));
    }

    private Operand<TFloat32> ordered(Operand<TFloat32> outputs, Operand<TFloat32> course) {
        int middle = levels / 2;
        List<Output<TFloat32>> ofLevels =
                tf.split(tf.constant(2), outputs, (long) levels).output();
        Operand<TFloat32> median = tf.math.add(course, ofLevels.get(middle));
        List<Operand<TFloat32>> distances = new ArrayList<>();
        distances(ofLevels.subList(0, middle).reversed()).forEach(below -> distances.addFirst(tf.math.neg(below)));
        distances.add(tf.zerosLike(median));
        distances.addAll(distances(ofLevels.subList(middle + 1, levels)));
        return tf.math.add(median, tf.concat(distances, tf.constant(2)));
    }

    /** How far quantiles are from the median. */
    private List<Operand<TFloat32>> distances(List<Output<TFloat32>> outwards) {
        List<Operand<TFloat32>> distances = new ArrayList<>();
        for (Output<TFloat32> output : outwards) {
            Operand<TFloat32> farther = tf.math.softplus(output);
            distances.add(distances.isEmpty() ? farther : tf.math.add(distances.getLast(), farther));
        }
        return distances;
    }

    private Operand<TFloat32> columns(Operand<TFloat32> rows, int from, int count) {
        return tf.slice(rows, tf.constant(new int[] {0, from}), tf.constant(new int[] {-1, count}));
    }

    private Operand<TFloat32> shaped(Operand<TFloat32> numbers, int... shape) {
        return tf.reshape(numbers, tf.constant(shape));
    }
}
