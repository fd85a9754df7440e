package io.vitrina.training.quantiles;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;

/** Weighted ridge regression (Hoerl and Kennard 1970); the intercept, its first coefficient, is not penalised. */
final class Ridge {

    private Ridge() {}

    /**
     * @param design {@code [row][term]} without an intercept, terms standardised
     * @param penalty above 0, in rows: a penalty of 10 weighs as much as ten rows
     * @return intercept, then one coefficient per term
     */
    static double[] fit(double[][] design, double[] target, double[] weights, double penalty) {
        int size = design[0].length + 1;
        double[][] products = new double[size][size];
        double[] right = new double[size];
        double[] row = new double[size];
        row[0] = 1;
        for (int index = 0; index < design.length; index++) {
            System.arraycopy(design[index], 0, row, 1, size - 1);
            for (int first = 0; first < size; first++) {
                double weighted = weights[index] * row[first];
                right[first] += weighted * target[index];
                for (int second = 0; second <= first; second++) {
                    products[first][second] += weighted * row[second];
                }
            }
        }
        return solve(products, right, penalty);
    }

    static double[] solve(double[][] lowerTriangle, double[] right, double penalty) {
        for (int first = 0; first < right.length; first++) {
            for (int second = first + 1; second < right.length; second++) {
                lowerTriangle[first][second] = lowerTriangle[second][first];
            }
            lowerTriangle[first][first] += first == 0 ? 1e-9 : penalty;
        }
        return new CholeskyDecomposition(new Array2DRowRealMatrix(lowerTriangle, false), 1e-8, 1e-12)
                .getSolver()
                .solve(new ArrayRealVector(right, false))
                .toArray();
    }

    static double predict(double[] coefficients, double[] row) {
        double sum = coefficients[0];
        for (int term = 0; term < row.length; term++) {
            sum += coefficients[term + 1] * row[term];
        }
        return sum;
    }
}
