package io.vitrina.models;

import java.util.Arrays;
import java.util.List;

/**
 * What {@code model.json} holds: the members of a model and how their quantiles are corrected.
 *
 * @param levels the quantiles' levels, ascending, e.g. 0.1, 0.5, 0.9
 * @param stretches one per level: the averaged quantile moves away from the median to median + (quantile − median) ×
 *     (1 + stretch) …
 * @param shifts … + shift, in the target's unit; both by conformal calibration (Romano, Patterson and Candès 2019)
 * @param floor lowest value that the target can take; predictions below it are raised to it
 */
public record QuantileModel(
        List<String> features,
        List<Double> levels,
        List<Member> members,
        List<Double> stretches,
        List<Double> shifts,
        double floor) {

    /** The name of the file in a model's folder. */
    public static final String FILE = "model.json";

    public QuantileModel {
        features = List.copyOf(features);
        levels = List.copyOf(levels);
        members = List.copyOf(members);
        stretches = List.copyOf(stretches);
        shifts = List.copyOf(shifts);
        if (members.isEmpty() || levels.size() != stretches.size() || levels.size() != shifts.size()) {
            throw new IllegalArgumentException("a model has members and one correction per level");
        }
    }

    /** Averages the members' quantiles {@code [member][row][level]} and corrects them; the result never crosses. */
    public double[][] combine(List<double[][]> quantiles) {
        int rows = quantiles.getFirst().length;
        double[][] combined = new double[rows][levels.size()];
        for (int member = 0; member < members.size(); member++) {
            List<Double> weights = members.get(member).weights();
            for (int row = 0; row < rows; row++) {
                for (int level = 0; level < levels.size(); level++) {
                    combined[row][level] += weights.get(level) * quantiles.get(member)[row][level];
                }
            }
        }
        for (double[] row : combined) {
            correct(row);
        }
        return combined;
    }

    private void correct(double[] row) {
        Arrays.sort(row);
        double median = row[medianLevel()];
        for (int level = 0; level < row.length; level++) {
            double corrected = median + (row[level] - median) * (1 + stretches.get(level)) + shifts.get(level);
            row[level] = Math.max(floor, corrected);
        }
        Arrays.sort(row);
    }

    /** Index of the level that is nearest to one half. */
    public int medianLevel() {
        return medianLevel(levels);
    }

    static int medianLevel(List<Double> levels) {
        int nearest = 0;
        for (int level = 1; level < levels.size(); level++) {
            if (Math.abs(levels.get(level) - 0.5) < Math.abs(levels.get(nearest) - 0.5)) {
                nearest = level;
            }
        }
        return nearest;
    }
}
