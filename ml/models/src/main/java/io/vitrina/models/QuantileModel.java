package io.vitrina.models;

import java.util.ArrayList;
import java.util.List;

/**
 * What {@code model.json} holds: the members of a model and how their quantiles are corrected and averaged.
 *
 * @param levels the quantiles' levels, ascending, e.g. 0.1, 0.5, 0.9
 * @param correction of the average, by conformal calibration (Romano, Patterson and Candès 2019)
 * @param floor lowest value that the target can take; predictions below it are raised to it
 */
public record QuantileModel(
        List<String> features, List<Double> levels, List<Part> parts, Correction correction, double floor) {

    /** The name of the file in a model's folder. */
    public static final String FILE = "model.json";

    public QuantileModel {
        features = List.copyOf(features);
        levels = List.copyOf(levels);
        parts = List.copyOf(parts);
        if (parts.isEmpty() || levels.size() != correction.shifts().size()) {
            throw new IllegalArgumentException("a model has members and one correction per level");
        }
    }

    /**
     * A member with its correction, applied before averaging, and its weight in the average of each level; the weights
     * of a level sum to 1.
     */
    public record Part(Member member, Correction correction, List<Double> weights) {
        public Part {
            weights = List.copyOf(weights);
        }
    }

    /** Corrects and averages the members' quantiles {@code [member][row][level]}; the result never crosses. */
    public double[][] combine(List<double[][]> quantiles) {
        int rows = quantiles.getFirst().length;
        int median = medianLevel();
        double[][] combined = new double[rows][levels.size()];
        for (int index = 0; index < parts.size(); index++) {
            Part part = parts.get(index);
            double[][] corrected = part.correction().apply(quantiles.get(index), median);
            for (int row = 0; row < rows; row++) {
                for (int level = 0; level < levels.size(); level++) {
                    combined[row][level] += part.weights().get(level) * corrected[row][level];
                }
            }
        }
        for (double[] row : combined) {
            correction.apply(row, median);
            for (int level = 0; level < row.length; level++) {
                row[level] = Math.max(floor, row[level]);
            }
        }
        return combined;
    }

    /** The files that the model is read from, its own included. */
    List<String> files() {
        List<String> files = new ArrayList<>(List.of(FILE));
        for (Part part : parts) {
            if (part.member() instanceof BoostedMember boosted) {
                files.addAll(boosted.files());
            }
        }
        return files;
    }

    /** Index of the level that is nearest to one half. */
    public int medianLevel() {
        return medianLevel(levels);
    }

    /** Index of the level that is nearest to one half. */
    public static int medianLevel(List<Double> levels) {
        int nearest = 0;
        for (int level = 1; level < levels.size(); level++) {
            if (Math.abs(levels.get(level) - 0.5) < Math.abs(levels.get(nearest) - 0.5)) {
                nearest = level;
            }
        }
        return nearest;
    }
}
