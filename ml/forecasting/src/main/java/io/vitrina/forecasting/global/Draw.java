package io.vitrina.forecasting.global;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Examples drawn at random from one series.
 *
 * @param lots a number from 0 to 1 for each example: the lower ones stay where not all can be kept
 * @param ahead the first step ahead of each example
 */
record Draw(Examples examples, double[] lots, int[] ahead) {

    private static final int MOST_ROWS = 2_000;
    private static final int FEWEST_ROWS = 60;
    private static final int FEWEST_STEPS = 5;

    /**
     * Draws from a series.
     *
     * @param number of the series: its lots follow from it
     * @param share of the possible examples that are looked for
     */
    static Draw of(ScaledSeries series, Inputs inputs, Task task, int number, double share) {
        int steps = inputs.stepsOfRow();
        int first = Math.max(FEWEST_STEPS, task.season() + 1) - 1;
        int rowsOfOrigin = task.horizon() / steps;
        long possible = (long) Math.max(0, series.length() - 1 - first) * rowsOfOrigin;
        double wanted = Math.max(FEWEST_ROWS, MOST_ROWS / steps);
        double limit = Math.min(share, possible == 0 ? 1 : wanted / possible);
        Growing drawn = new Growing(inputs.width(), steps);
        SplittableRandom random = new SplittableRandom(number);
        for (int origin = first; origin < series.length() - 1; origin++) {
            for (int ahead = 1; ahead <= task.horizon(); ahead += steps) {
                double lot = random.nextDouble();
                if (lot < limit && drawn.target(series, origin, ahead)) {
                    inputs.write(series, origin, ahead, drawn.inputs, drawn.rows * inputs.width());
                    drawn.keep(lot, ahead);
                }
            }
        }
        return drawn.draw();
    }

    int rows() {
        return lots.length;
    }

    private static final class Growing {

        private final int width;
        private final int steps;
        private float[] inputs;
        private float[] targets;
        private double[] lots = new double[64];
        private int[] ahead = new int[64];
        private int rows;

        Growing(int width, int steps) {
            this.width = width;
            this.steps = steps;
            this.inputs = new float[64 * width];
            this.targets = new float[64 * steps];
        }

        /** Writes what came into the next row; says whether any of it is known. */
        boolean target(ScaledSeries series, int origin, int first) {
            boolean known = false;
            for (int step = 0; step < steps; step++) {
                double value = series.value(origin + first + step);
                targets[rows * steps + step] = (float) series.relative(value, origin);
                known |= !Double.isNaN(value);
            }
            return known;
        }

        void keep(double lot, int first) {
            lots[rows] = lot;
            ahead[rows] = first;
            rows++;
            if (rows == lots.length) {
                lots = Arrays.copyOf(lots, 2 * rows);
                ahead = Arrays.copyOf(ahead, 2 * rows);
                inputs = Arrays.copyOf(inputs, 2 * rows * width);
                targets = Arrays.copyOf(targets, 2 * rows * steps);
            }
        }

        Draw draw() {
            Examples examples = new Examples(
                    Arrays.copyOf(inputs, rows * width), width, Arrays.copyOf(targets, rows * steps), steps);
            return new Draw(examples, Arrays.copyOf(lots, rows), Arrays.copyOf(ahead, rows));
        }
    }
}
