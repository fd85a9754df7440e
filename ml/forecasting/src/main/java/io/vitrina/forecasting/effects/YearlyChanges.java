package io.vitrina.forecasting.effects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;

/**
 * How a series changes from some weeks to the weeks that follow, beside how harmonics of the year do. Changes are looked at, since a level
 * that drifts would pass for a season. Years are counted back from the end.
 */
final class YearlyChanges {

    private static final double PENALTY = 1;
    private static final double LEAST_KNOWN = 0.25;
    private static final double LEAST_OF_A_YEAR = 0.8;

    private final Harmonics harmonics;
    private final int reach;
    private final int apart;
    private final int terms;
    private final List<Change> changes = new ArrayList<>();

    /** By year, the sums of products of terms with each other and, last, with the sizes of changes. */
    private final double[][][] products;

    /** @param terms the changes of the harmonics and, last, 1: for a drift */
    private record Change(int year, double[] terms, double size) {}

    /**
     * The changes in a series.
     *
     * @param values NaN where not known
     * @param reach steps before and after, the means of which are compared
     * @param apart steps from one change to the next
     */
    YearlyChanges(double[] values, Harmonics harmonics, int reach, int apart) {
        this.harmonics = harmonics;
        this.reach = reach;
        this.apart = apart;
        this.terms = harmonics.count() + 1;
        this.products = new double[(int) (values.length / harmonics.cycle()) + 1][terms][terms + 1];
        double[][] sums = sums(values);
        for (int middle = values.length - reach; middle >= reach; middle -= apart) {
            int year = (int) ((values.length - middle) / harmonics.cycle());
            compare(year, sums[middle - reach], sums[middle], sums[middle + reach]);
        }
    }

    /** Sums over the known steps before each one: of the harmonics, of ones, and of values. */
    private double[][] sums(double[] values) {
        double[][] sums = new double[values.length + 1][terms + 1];
        for (int step = 0; step < values.length; step++) {
            double[] next = sums[step].clone();
            if (!Double.isNaN(values[step])) {
                double[] at = harmonics.at(step);
                for (int term = 0; term < at.length; term++) {
                    next[term] += at[term];
                }
                next[terms - 1]++;
                next[terms] += values[step];
            }
            sums[step + 1] = next;
        }
        return sums;
    }

    private void compare(int year, double[] begin, double[] middle, double[] end) {
        double before = middle[terms - 1] - begin[terms - 1];
        double after = end[terms - 1] - middle[terms - 1];
        if (Math.min(before, after) < LEAST_KNOWN * reach) {
            return;
        }
        double[] change = new double[terms + 1];
        Arrays.setAll(change, term -> (end[term] - middle[term]) / after - (middle[term] - begin[term]) / before);
        double size = change[terms];
        double[] changed = Arrays.copyOf(change, terms);
        changed[terms - 1] = 1;
        changes.add(new Change(year, changed, size));
        for (int row = 0; row < terms; row++) {
            for (int column = 0; column < terms; column++) {
                products[year][row][column] += changed[row] * changed[column];
            }
            products[year][row][terms] += changed[row] * size;
        }
    }

    /** Coefficients of the harmonics, learnt from all years. */
    double[] coefficients() {
        return Arrays.copyOf(solve(-1), terms - 1);
    }

    /**
     * How much of what the other years say of each year holds in it: the slope of its changes on those expected (as in stacked regressions;
     * Breiman 1996). About 1 for a season, 0 for none.
     */
    double share() {
        double both = 0;
        double squares = 0;
        for (int year = 0; year < products.length; year++) {
            if (others(year)[terms - 1][terms - 1] < LEAST_OF_A_YEAR * harmonics.cycle() / apart) {
                continue;
            }
            double[] learnt = solve(year);
            for (Change change : changes) {
                if (change.year() == year) {
                    double expected = expected(learnt, change);
                    both += expected * (change.size() - learnt[terms - 1]);
                    squares += expected * expected;
                }
            }
        }
        return squares > 0 ? both / squares : 0;
    }

    private double expected(double[] coefficients, Change change) {
        double sum = 0;
        for (int term = 0; term < terms - 1; term++) {
            sum += coefficients[term] * change.terms()[term];
        }
        return sum;
    }

    /** The faster a harmonic, the more it is shrunk: seasons are smooth. */
    private double[] solve(int without) {
        double[][] others = others(without);
        double[][] normal = new double[terms][];
        double[] right = new double[terms];
        for (int term = 0; term < terms; term++) {
            normal[term] = Arrays.copyOf(others[term], terms);
            double frequency = term < terms - 1 ? harmonics.frequency(term) : 0;
            normal[term][term] += PENALTY * frequency * frequency + Math.ulp(normal[term][term]);
            right[term] = others[term][terms];
        }
        return new CholeskyDecomposition(MatrixUtils.createRealMatrix(normal))
                .getSolver()
                .solve(MatrixUtils.createRealVector(right))
                .toArray();
    }

    private double[][] others(int without) {
        double[][] sums = new double[terms][terms + 1];
        for (int year = 0; year < products.length; year++) {
            for (int row = 0; row < terms && year != without; row++) {
                for (int column = 0; column <= terms; column++) {
                    sums[row][column] += products[year][row][column];
                }
            }
        }
        return sums;
    }
}
