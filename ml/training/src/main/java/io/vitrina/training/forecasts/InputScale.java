package io.vitrina.training.forecasts;

import io.vitrina.forecasting.global.Examples;
import java.util.Arrays;

/**
 * What brings numbers to about one: the mean and the standard deviation of each number of a row, and how far what came is from the level, in
 * the mean, at each step ahead.
 *
 * @param mean of each number, of what is known
 * @param deviation of each number, above 0
 * @param reach of each step, above 0
 */
record InputScale(float[] mean, float[] deviation, float[] reach) {

    private static final double LEAST = 1e-3;

    static InputScale of(Examples examples) {
        int width = examples.width();
        double[] sums = new double[width];
        double[] squares = new double[width];
        int[] known = new int[width];
        for (int place = 0; place < examples.inputs().length; place++) {
            float number = examples.inputs()[place];
            if (!Float.isNaN(number)) {
                int column = place % width;
                sums[column] += number;
                squares[column] += (double) number * number;
                known[column]++;
            }
        }
        float[] mean = new float[width];
        float[] deviation = new float[width];
        for (int column = 0; column < width; column++) {
            int count = Math.max(1, known[column]);
            mean[column] = (float) (sums[column] / count);
            double variance = squares[column] / count - (double) mean[column] * mean[column];
            deviation[column] = (float) Math.sqrt(Math.max(LEAST * LEAST, variance));
        }
        return new InputScale(mean, deviation, reach(examples));
    }

    private static float[] reach(Examples examples) {
        double[] sums = new double[examples.steps()];
        int[] known = new int[examples.steps()];
        for (int place = 0; place < examples.targets().length; place++) {
            float target = examples.targets()[place];
            if (!Float.isNaN(target)) {
                sums[place % sums.length] += Math.abs(target);
                known[place % sums.length]++;
            }
        }
        float[] reach = new float[sums.length];
        Arrays.fill(reach, 1);
        for (int step = 0; step < reach.length; step++) {
            if (known[step] > 0) {
                reach[step] = (float) Math.max(LEAST, sums[step] / known[step]);
            }
        }
        return reach;
    }
}
