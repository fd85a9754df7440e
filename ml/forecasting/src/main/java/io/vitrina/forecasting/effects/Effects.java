package io.vitrina.forecasting.effects;

import io.vitrina.forecasting.Series;
import java.util.Arrays;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.MatrixUtils;

/**
 * What the knowledge of steps adds to a series, by ridge regression (Hoerl and Kennard 1970) of what a moving level leaves; level and
 * effects are found in turns (backfitting; Buja, Hastie and Tibshirani 1989).
 */
public final class Effects {

    private static final int TURNS = 6;
    private static final int SEASONS_OF_LEVEL = 8;
    private static final int STEPS_OF_LEVEL = 13;
    private static final double PENALTY = 1;

    private Effects() {}

    /**
     * The effects on each step.
     *
     * @param values of the series' steps, on the scale on which effects add up; NaN where not known
     * @param season steps of a season, 1 for none
     * @param steps how many, at least those of the series
     * @return by step; 0 everywhere where nothing is known to differ between steps
     */
    public static double[] of(Series series, double[] values, int season, int steps) {
        double[][] columns = Design.of(series, season, steps);
        double[] effects = new double[steps];
        if (columns.length == 0) {
            return effects;
        }
        int reach = season > 1 ? SEASONS_OF_LEVEL * season / 2 : STEPS_OF_LEVEL / 2;
        DecompositionSolver normal = normal(columns, values);
        for (int turn = 0; turn < TURNS; turn++) {
            double[] left = new double[values.length];
            for (int step = 0; step < left.length; step++) {
                left[step] = values[step] - effects[step];
            }
            double[] level = level(left, reach);
            effects = sum(columns, coefficients(normal, columns, values, level), steps);
        }
        return effects;
    }

    private static DecompositionSolver normal(double[][] columns, double[] values) {
        double[][] products = new double[columns.length][columns.length];
        for (int row = 0; row < columns.length; row++) {
            for (int column = 0; column <= row; column++) {
                double product = row == column ? PENALTY : 0;
                for (int step = 0; step < values.length; step++) {
                    product += Double.isNaN(values[step]) ? 0 : columns[row][step] * columns[column][step];
                }
                products[row][column] = product;
                products[column][row] = product;
            }
        }
        return new CholeskyDecomposition(MatrixUtils.createRealMatrix(products)).getSolver();
    }

    private static double[] coefficients(
            DecompositionSolver normal, double[][] columns, double[] values, double[] level) {
        double[] right = new double[columns.length];
        for (int column = 0; column < columns.length; column++) {
            for (int step = 0; step < values.length; step++) {
                double left = values[step] - level[step];
                right[column] += Double.isNaN(left) ? 0 : columns[column][step] * left;
            }
        }
        return normal.solve(MatrixUtils.createRealVector(right)).toArray();
    }

    private static double[] sum(double[][] columns, double[] coefficients, int steps) {
        double[] effects = new double[steps];
        for (int column = 0; column < columns.length; column++) {
            for (int step = 0; step < steps; step++) {
                effects[step] += coefficients[column] * columns[column][step];
            }
        }
        return effects;
    }

    /** The mean of what is known at most {@code reach} steps away. */
    private static double[] level(double[] values, int reach) {
        double[] sums = new double[values.length + 1];
        int[] counts = new int[values.length + 1];
        for (int step = 0; step < values.length; step++) {
            boolean known = !Double.isNaN(values[step]);
            sums[step + 1] = sums[step] + (known ? values[step] : 0);
            counts[step + 1] = counts[step] + (known ? 1 : 0);
        }
        double[] level = new double[values.length];
        Arrays.setAll(level, step -> {
            int from = Math.max(0, step - reach);
            int until = Math.min(values.length, step + reach + 1);
            int count = counts[until] - counts[from];
            return count == 0 ? Double.NaN : (sums[until] - sums[from]) / count;
        });
        return level;
    }
}
