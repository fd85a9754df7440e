package io.vitrina.forecasting.optimisation;

import java.util.Arrays;

/**
 * Minimises a function of a few bounded variables with the simplex method (Nelder and Mead 1965; coefficients as in Lagarias, Reeds,
 * Wright and Wright 1998). Points outside of the bounds are moved onto them. One instance serves any number of searches, one after the
 * other, and allocates nothing while it searches.
 */
public final class NelderMead {

    private final double[][] simplex;
    private final double[] heights;
    private final double[] centre;
    private final double[] trial;
    private final double[] second;
    private double[] lower = new double[0];
    private double[] upper = new double[0];
    private int size;
    private int left;

    /** For searches in at most {@code variables} variables. */
    public NelderMead(int variables) {
        simplex = new double[variables + 1][variables];
        heights = new double[variables + 1];
        centre = new double[variables];
        trial = new double[variables];
        second = new double[variables];
    }

    /** A function to minimise; NaN counts as infinitely high. */
    @FunctionalInterface
    public interface Objective {
        double at(double[] point);
    }

    /**
     * Moves {@code point}, whose first {@code size} numbers are the variables, to the lowest point found.
     *
     * @param steps how far from the start the first simplex reaches, per variable
     * @param evaluations the most that the function is asked
     * @param tolerance ends the search when the simplex is this flat
     * @return the function's value there, infinite where it was never asked or never had one
     */
    public double minimise(
            Objective function,
            double[] point,
            int size,
            double[] lower,
            double[] upper,
            double[] steps,
            int evaluations,
            double tolerance) {
        this.size = size;
        this.lower = lower;
        this.upper = upper;
        this.left = evaluations;
        begin(function, point, steps);
        while (left > 0 && heights[size] - heights[0] > tolerance) {
            step(function);
        }
        System.arraycopy(simplex[0], 0, point, 0, size);
        return heights[0];
    }

    private void begin(Objective function, double[] point, double[] steps) {
        double[] start = simplex[0];
        System.arraycopy(point, 0, start, 0, size);
        heights[0] = height(function, start);
        for (int vertex = 1; vertex <= size; vertex++) {
            System.arraycopy(start, 0, simplex[vertex], 0, size);
            int variable = vertex - 1;
            boolean upwards = start[variable] + steps[variable] <= upper[variable];
            simplex[vertex][variable] += upwards ? steps[variable] : -steps[variable];
            heights[vertex] = height(function, simplex[vertex]);
        }
        sort();
    }

    private void step(Objective function) {
        Arrays.fill(centre, 0, size, 0);
        for (int vertex = 0; vertex < size; vertex++) {
            for (int variable = 0; variable < size; variable++) {
                centre[variable] += simplex[vertex][variable] / size;
            }
        }
        double reflected = move(function, 1, trial);
        if (reflected < heights[0]) {
            double expanded = move(function, 2, second);
            replaceWorst(expanded < reflected ? second : trial, Math.min(expanded, reflected));
        } else if (reflected < heights[size - 1]) {
            replaceWorst(trial, reflected);
        } else {
            double contracted = move(function, reflected < heights[size] ? 0.5 : -0.5, second);
            if (contracted < Math.min(reflected, heights[size])) {
                replaceWorst(second, contracted);
            } else {
                shrink(function);
            }
        }
    }

    private double move(Objective function, double factor, double[] to) {
        for (int variable = 0; variable < size; variable++) {
            to[variable] = centre[variable] + factor * (centre[variable] - simplex[size][variable]);
        }
        return height(function, to);
    }

    /** Infinite where the function may not be asked any more: the point is then no better than those that are known. */
    private double height(Objective function, double[] at) {
        for (int variable = 0; variable < size; variable++) {
            at[variable] = Math.clamp(at[variable], lower[variable], upper[variable]);
        }
        if (left <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        left--;
        double height = function.at(at);
        return Double.isNaN(height) ? Double.POSITIVE_INFINITY : height;
    }

    private void replaceWorst(double[] by, double height) {
        System.arraycopy(by, 0, simplex[size], 0, size);
        heights[size] = height;
        sort();
    }

    private void shrink(Objective function) {
        for (int vertex = 1; vertex <= size; vertex++) {
            for (int variable = 0; variable < size; variable++) {
                simplex[vertex][variable] = (simplex[0][variable] + simplex[vertex][variable]) / 2;
            }
            heights[vertex] = height(function, simplex[vertex]);
        }
        sort();
    }

    /** Insertion: all but one vertex are in order already. */
    private void sort() {
        for (int from = 1; from <= size; from++) {
            double[] vertex = simplex[from];
            double height = heights[from];
            int to = from;
            while (to > 0 && heights[to - 1] > height) {
                simplex[to] = simplex[to - 1];
                heights[to] = heights[to - 1];
                to--;
            }
            simplex[to] = vertex;
            heights[to] = height;
        }
    }
}
