package io.vitrina.training.table;

import io.vitrina.publication.Feature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one column of a table was read as: features with their values by row, and a note where something was left out.
 *
 * @param values {@code [feature][row]}, NaN where missing
 */
record ColumnReading(
        List<Feature> features,
        List<double[]> values,
        @Nullable String note) {

    private static final double LEAST_SHARE_OF_NUMBERS = 0.95;
    private static final int MOST_LEVELS = 30;
    private static final int RAREST_LEVEL = 3;
    private static final int FEWEST_IDENTIFIERS = 20;

    static ColumnReading of(String name, List<String> cells, char delimiter) {
        List<String> known =
                cells.stream().filter(cell -> !CellText.isMissing(cell)).toList();
        if (known.stream().distinct().limit(2).count() < 2) {
            return ignored(name + " is ignored: it has no two different values");
        }
        NumberForm form = NumberForm.of(known, delimiter);
        if (share(known, form::number) >= LEAST_SHARE_OF_NUMBERS) {
            double[] numbers = parsed(cells, form::number);
            return known.size() >= FEWEST_IDENTIFIERS && Identifiers.isNamed(name) && Identifiers.lookLike(numbers)
                    ? ignored(name + " is ignored: it looks like a running number")
                    : number(name, numbers, known.size());
        }
        if (share(known, CellText::days) >= LEAST_SHARE_OF_NUMBERS) {
            return number(name, parsed(cells, CellText::days), known.size());
        }
        return categories(name, cells, known);
    }

    private static ColumnReading number(String name, double[] numbers, int known) {
        long read =
                Arrays.stream(numbers).filter(number -> !Double.isNaN(number)).count();
        @Nullable
        String note =
                read < known ? name + ": " + (known - read) + " values are no numbers and count as missing" : null;
        return new ColumnReading(List.of(Feature.number(name, name)), List.of(numbers), note);
    }

    private static ColumnReading categories(String name, List<String> cells, List<String> known) {
        Map<String, Integer> counts = new TreeMap<>();
        known.forEach(cell -> counts.merge(cell, 1, Integer::sum));
        List<String> levels = counts.entrySet().stream()
                .filter(level -> level.getValue() >= RAREST_LEVEL)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_LEVELS)
                .map(Map.Entry::getKey)
                .toList();
        int frequent =
                levels.stream().mapToInt(level -> counts.getOrDefault(level, 0)).sum();
        boolean mostlyUnique = counts.size() * 2 > known.size();
        if (levels.isEmpty() || mostlyUnique && frequent * 2 < known.size()) {
            return ignored(name + " is ignored: " + counts.size() + " different texts in " + known.size() + " rows");
        }
        List<Feature> features = new ArrayList<>();
        List<double[]> values = new ArrayList<>();
        for (String level : levels.size() == 2 && counts.size() == 2 ? levels.subList(0, 1) : levels) {
            features.add(Feature.indicator(name + "=" + level, name));
            values.add(
                    cells.stream().mapToDouble(cell -> indicator(cell, level)).toArray());
        }
        if (counts.size() > 2 && share(known, CellText::firstNumber) == 1) {
            features.add(Feature.number(name + " (number)", name));
            values.add(parsed(cells, CellText::firstNumber));
        }
        return new ColumnReading(features, values, null);
    }

    private static double indicator(String cell, String level) {
        return CellText.isMissing(cell) ? Double.NaN : cell.equals(level) ? 1 : 0;
    }

    private static ColumnReading ignored(String note) {
        return new ColumnReading(List.of(), List.of(), note);
    }

    private static double share(List<String> known, Function<String, OptionalDouble> reading) {
        return (double) known.stream()
                        .filter(cell -> reading.apply(cell).isPresent())
                        .count()
                / known.size();
    }

    private static double[] parsed(List<String> cells, Function<String, OptionalDouble> reading) {
        return cells.stream()
                .mapToDouble(cell -> CellText.isMissing(cell)
                        ? Double.NaN
                        : reading.apply(cell).orElse(Double.NaN))
                .toArray();
    }
}
