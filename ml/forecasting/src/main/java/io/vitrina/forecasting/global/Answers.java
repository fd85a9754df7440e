package io.vitrina.forecasting.global;

import java.util.Arrays;

/**
 * What a model answered, in spreads from the level at the origin.
 *
 * @param known levels of the quantiles that it answers, ascending
 * @param numbers row after row, in each step after step, for each the quantiles
 */
record Answers(double[] known, float[] numbers) {

    private static final double MEDIAN = 0.5;

    static Answers of(GlobalModel model, float[] rows) {
        return new Answers(model.levels(), model.answer(rows));
    }

    /**
     * Whether all that was answered for some steps are numbers.
     *
     * @param first place of the first of them
     */
    boolean areNumbers(int first, int steps) {
        for (int number = first * known.length; number < (first + steps) * known.length; number++) {
            if (!Float.isFinite(numbers[number])) {
                return false;
            }
        }
        return true;
    }

    /**
     * What is expected of a step.
     *
     * @param place of the step among those of all rows
     */
    double expected(int place) {
        return quantile(place, MEDIAN);
    }

    /** A quantile of a step, on the line between those beside it; below and above all that are known the outermost one. */
    double quantile(int place, double level) {
        int first = place * known.length;
        int found = Arrays.binarySearch(known, level);
        if (found >= 0) {
            return numbers[first + found];
        }
        int above = -found - 1;
        if (above == 0 || above == known.length) {
            return numbers[first + Math.min(above, known.length - 1)];
        }
        double share = (level - known[above - 1]) / (known[above] - known[above - 1]);
        return numbers[first + above - 1] + share * (numbers[first + above] - numbers[first + above - 1]);
    }
}
