package io.vitrina.forecasting.effects;

import java.util.List;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.MatrixUtils;

/** Ridge regression (Hoerl and Kennard 1970) on the columns of a design. */
final class Ridge {

    private static final double PENALTY = 1;

    private final List<Column> columns;
    private final DecompositionSolver normal;

    /** @param columns at least one */
    Ridge(List<Column> columns) {
        this.columns = columns;
        double[][] products = new double[columns.size()][columns.size()];
        for (int row = 0; row < products.length; row++) {
            for (int column = 0; column <= row; column++) {
                double product = columns.get(row).product(columns.get(column)) + (row == column ? PENALTY : 0);
                products[row][column] = product;
                products[column][row] = product;
            }
        }
        this.normal = new CholeskyDecomposition(MatrixUtils.createRealMatrix(products)).getSolver();
    }

    /** What is explained best by so many times each column; numbers beside values that are not known do not count. */
    double[] coefficients(double[] explained) {
        double[] products = columns.stream()
                .mapToDouble(column -> column.product(explained))
                .toArray();
        return normal.solve(MatrixUtils.createRealVector(products)).toArray();
    }

    /** The sum of so many times each column, where values are known; 0 elsewhere. */
    double[] fitted(double[] coefficients, int steps) {
        double[] sum = new double[steps];
        for (int index = 0; index < coefficients.length; index++) {
            Column column = columns.get(index);
            for (int step : column.where()) {
                sum[step] += coefficients[index] * column.numbers()[step];
            }
        }
        return sum;
    }
}
