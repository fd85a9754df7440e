package io.vitrina.training.table;

import io.vitrina.publication.Feature;
import io.vitrina.training.quantiles.FeatureMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A table as numbers. How a column is read depends on its values only, never on the target, so nothing leaks between folds.
 *
 * @param target NaN where it is missing
 * @param notes what was left out, for people
 */
public record TableFeatures(FeatureMatrix matrix, double[] target, List<String> notes) {

    public TableFeatures {
        notes = List.copyOf(notes);
    }

    /**
     * Reads all columns but the target.
     *
     * @param leftOut columns that are not used
     * @throws BadTableException where the target or a column that is left out does not exist, the target is no number, or
     *     no column is left to learn from
     */
    public static TableFeatures of(CsvTable table, String targetColumn, Set<String> leftOut) throws BadTableException {
        int target = table.column(targetColumn);
        for (String column : leftOut) {
            table.column(column);
        }
        List<Feature> features = new ArrayList<>();
        List<double[]> values = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            if (column == target || leftOut.contains(table.columns().get(column))) {
                continue;
            }
            ColumnReading reading =
                    ColumnReading.of(table.columns().get(column), table.values(column), table.delimiter());
            features.addAll(reading.features());
            values.addAll(reading.values());
            String note = reading.note();
            if (note != null) {
                notes.add(note);
            }
        }
        if (features.isEmpty()) {
            throw new BadTableException(table.file() + " has no column to learn " + targetColumn + " from");
        }
        Derivation.extend(features, values);
        return new TableFeatures(new FeatureMatrix(features, flat(values)), target(table, target), notes);
    }

    private static double[] target(CsvTable table, int column) throws BadTableException {
        double[] target = new double[table.rows().size()];
        List<String> known = table.values(column).stream()
                .filter(text -> !CellText.isMissing(text))
                .toList();
        if (known.isEmpty()) {
            throw new BadTableException(table.file() + " has no value in its column "
                    + table.columns().get(column));
        }
        NumberForm form = NumberForm.of(known, table.delimiter());
        for (int row = 0; row < target.length; row++) {
            String text = table.rows().get(row).get(column);
            OptionalDouble number = form.number(text);
            if (number.isEmpty() && !CellText.isMissing(text)) {
                throw new BadTableException(table.place(row, column) + ": \"" + text + "\" is no number");
            }
            target[row] = number.orElse(Double.NaN);
        }
        return target;
    }

    private static float[] flat(List<double[]> columns) {
        int width = columns.size();
        int rows = columns.getFirst().length;
        float[] flat = new float[rows * width];
        for (int column = 0; column < width; column++) {
            for (int row = 0; row < rows; row++) {
                flat[row * width + column] = (float) columns.get(column)[row];
            }
        }
        return flat;
    }
}
