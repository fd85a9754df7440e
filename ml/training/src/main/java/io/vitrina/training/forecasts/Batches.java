package io.vitrina.training.forecasts;

import io.vitrina.forecasting.global.Examples;
import java.util.SplittableRandom;

/** Examples in an order drawn anew each time that all have been used; the same with the same seed. */
final class Batches {

    private final Examples examples;
    private final SplittableRandom random;
    private final int[] order;
    private final float[] inputs;
    private final float[] targets;
    private int used;

    /** @param rows of a batch */
    Batches(Examples examples, int rows, long seed) {
        this.examples = examples;
        this.random = new SplittableRandom(seed);
        this.order = new int[examples.rows()];
        this.inputs = new float[rows * examples.width()];
        this.targets = new float[rows * examples.steps()];
        for (int row = 0; row < order.length; row++) {
            order[row] = row;
        }
        this.used = order.length;
    }

    /** Takes the next examples. */
    void next() {
        int width = examples.width();
        int steps = examples.steps();
        for (int row = 0; row < targets.length / steps; row++) {
            int example = nextExample();
            System.arraycopy(examples.inputs(), example * width, inputs, row * width, width);
            System.arraycopy(examples.targets(), example * steps, targets, row * steps, steps);
        }
    }

    private int nextExample() {
        if (used == order.length) {
            shuffle();
            used = 0;
        }
        return order[used++];
    }

    /** Fisher and Yates 1938. */
    private void shuffle() {
        for (int last = order.length - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            int kept = order[last];
            order[last] = order[other];
            order[other] = kept;
        }
    }

    /** Of the examples that were taken last, row after row. */
    float[] inputs() {
        return inputs;
    }

    /** Of the examples that were taken last, row after row. */
    float[] targets() {
        return targets;
    }
}
