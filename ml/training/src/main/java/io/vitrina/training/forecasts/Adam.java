package io.vitrina.training.forecasts;

import java.util.ArrayList;
import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Gradients;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.core.Variable;
import org.tensorflow.types.TFloat32;

/** Moves weights against the gradient of a loss (Kingma and Ba 2015), with a rate that can be another one at each step. */
final class Adam {

    private static final float FIRST_MOMENT = 0.9f;
    private static final float SECOND_MOMENT = 0.999f;
    private static final float EPSILON = 1e-7f;

    private final Ops tf;
    private final Placeholder<TFloat32> rate;
    private final Placeholder<TFloat32> firstPower;
    private final Placeholder<TFloat32> secondPower;
    private final List<Op> starts = new ArrayList<>();
    private final List<Op> updates = new ArrayList<>();

    Adam(Ops tf) {
        this.tf = tf;
        this.rate = tf.placeholder(TFloat32.class, Placeholder.shape(Shape.scalar()));
        this.firstPower = tf.placeholder(TFloat32.class, Placeholder.shape(Shape.scalar()));
        this.secondPower = tf.placeholder(TFloat32.class, Placeholder.shape(Shape.scalar()));
    }

    /** Adds a loss to make small by some weights. */
    void minimise(Operand<TFloat32> loss, List<Variable<TFloat32>> weights) {
        Gradients gradients = tf.gradients(loss, weights);
        // no weight moves before all gradients have been computed with what they were
        List<Op> computed = new ArrayList<>();
        gradients.forEach(computed::add);
        Ops afterwards = tf.withControlDependencies(computed);
        for (int number = 0; number < weights.size(); number++) {
            Variable<TFloat32> moved = weights.get(number);
            updates.add(afterwards.train.applyAdam(
                    moved,
                    moment(moved.shape()),
                    moment(moved.shape()),
                    firstPower,
                    secondPower,
                    rate,
                    tf.constant(FIRST_MOMENT),
                    tf.constant(SECOND_MOMENT),
                    tf.constant(EPSILON),
                    gradients.<TFloat32>dy(number)));
        }
    }

    private Variable<TFloat32> moment(Shape shape) {
        Variable<TFloat32> moment = tf.variable(shape, TFloat32.class);
        starts.add(tf.assign(moment, tf.zeros(tf.constant(shape), TFloat32.class)));
        return moment;
    }

    /** What has to run before the first step. */
    List<Op> starts() {
        return starts;
    }

    /**
     * Has a step done in the next run.
     *
     * @param step from 0
     */
    void step(Session.Runner runner, Tensors tensors, int step, double learningRate) {
        updates.forEach(runner::addTarget);
        runner.feed(rate, tensors.of((float) learningRate));
        runner.feed(firstPower, tensors.of((float) Math.pow(FIRST_MOMENT, step + 1)));
        runner.feed(secondPower, tensors.of((float) Math.pow(SECOND_MOMENT, step + 1)));
    }
}
