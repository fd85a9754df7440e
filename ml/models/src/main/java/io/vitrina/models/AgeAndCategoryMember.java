package io.vitrina.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The naive method as a member: quantiles of those of the same decade of age and client category.
 *
 * @param age the feature with the age in years; NaN is a group of its own
 * @param categories the indicators of client categories; where none is set, the category is another one
 * @param quantiles one per level of each cell that has them, in the target's unit
 * @param ofAll one per level, for all other cells
 */
public record AgeAndCategoryMember(
        int age, List<Integer> categories, Map<String, List<Double>> quantiles, List<Double> ofAll) implements Member {

    private static final int DECADE = 10;
    private static final String UNKNOWN = "unknown";
    private static final String OTHER = "other";

    public AgeAndCategoryMember {
        categories = List.copyOf(categories);
        quantiles = new TreeMap<>(quantiles);
        ofAll = List.copyOf(ofAll);
        int levels = ofAll.size();
        if (quantiles.values().stream().anyMatch(cell -> cell.size() != levels)) {
            throw new IllegalArgumentException("each cell needs " + levels + " quantiles");
        }
    }

    /** The same with other cells. */
    public AgeAndCategoryMember withQuantiles(Map<String, List<Double>> cells) {
        return new AgeAndCategoryMember(age, categories, cells, ofAll);
    }

    /**
     * Names the cell of a row.
     *
     * @param first where the row begins
     */
    public String cell(float[] features, int first) {
        float years = features[first + age];
        String decade = Float.isNaN(years) ? UNKNOWN : Integer.toString(Math.floorDiv((int) years, DECADE));
        return decade + "/" + category(features, first);
    }

    /** The quantiles, {@code [row][level]}, of rows of {@code width} features. */
    public double[][] quantiles(float[] features, int rows, int width) {
        double[][] found = new double[rows][];
        for (int row = 0; row < rows; row++) {
            found[row] = quantiles.getOrDefault(cell(features, row * width), ofAll).stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
        }
        return found;
    }

    /** The features that decide about a row: its age, and its category where that is a known one. */
    List<Integer> deciding(float[] features, int first) {
        List<Integer> deciding = new ArrayList<>(List.of(age));
        for (int category : categories) {
            if (features[first + category] > 0) {
                deciding.add(category);
            }
        }
        return deciding;
    }

    private String category(float[] features, int first) {
        for (int category : categories) {
            if (features[first + category] > 0) {
                return Integer.toString(category);
            }
        }
        return OTHER;
    }
}
