package io.vitrina.models;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * How predicted quantiles are corrected, level by level: each moves to median + (quantile − median) × (1 + stretch) +
 * shift.
 *
 * @param stretches one per level
 * @param shifts one per level, in the target's unit
 */
public record Correction(List<Double> stretches, List<Double> shifts) {

    public Correction {
        stretches = List.copyOf(stretches);
        shifts = List.copyOf(shifts);
        if (stretches.size() != shifts.size()) {
            throw new IllegalArgumentException("one stretch and one shift per level are needed");
        }
    }

    /** Changes nothing. */
    public static Correction none(int levels) {
        List<Double> zeros = Collections.nCopies(levels, 0.0);
        return new Correction(zeros, zeros);
    }

    /** Corrects one row in place; what comes out ascends. */
    void apply(double[] row, int medianLevel) {
        Arrays.sort(row);
        double median = row[medianLevel];
        for (int level = 0; level < row.length; level++) {
            row[level] = median + (row[level] - median) * (1 + stretches.get(level)) + shifts.get(level);
        }
        Arrays.sort(row);
    }

    /** Corrected copies of the rows {@code [row][level]}. */
    public double[][] apply(double[][] rows, int medianLevel) {
        return Arrays.stream(rows)
                .map(row -> {
                    double[] corrected = row.clone();
                    apply(corrected, medianLevel);
                    return corrected;
                })
                .toArray(double[][]::new);
    }
}
