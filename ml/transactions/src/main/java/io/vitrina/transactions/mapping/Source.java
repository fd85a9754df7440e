package io.vitrina.transactions.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Where a value of the contract comes from: columns of the file, joined by a text, or a constant; looked up in another file where one is
 * named; then converted step by step.
 *
 * @param columns columns of the foreign file; none for a constant
 * @param constant the value where there are no columns
 * @param lookup another file that has the value, null for none
 */
public record Source(
        List<String> columns,
        String joinedBy,
        @Nullable String constant,
        @Nullable Lookup lookup,
        List<Conversion> conversions) {

    /**
     * A file that has a value for each key.
     *
     * @param file its name in the data set's folder, as for tables
     */
    public record Lookup(String file, String key, String column) {}

    private static final int MOST = 1_000_000;
    private static final int MOST_DECIMALS = 6;

    /** Keys that say something about another one only. */
    private static final Map<String, List<String>> NEEDED = Map.of(
            "with",
            List.of("join"),
            "otherwise",
            List.of("values"),
            "zone",
            List.of("format"),
            "decimal",
            List.of("decimals", "divide"));

    public Source {
        columns = List.copyOf(columns);
        conversions = List.copyOf(conversions);
    }

    static Source column(String name) {
        return new Source(List.of(name), "", null, null, List.of());
    }

    static Source read(Node node) {
        if (node.isText()) {
            return column(node.text());
        }
        Map<String, Node> entries = node.entries(
                "column",
                "join",
                "with",
                "constant",
                "lookup",
                "values",
                "otherwise",
                "decimals",
                "decimal",
                "divide",
                "format",
                "zone",
                "prefix");
        List<String> columns = new ArrayList<>();
        Node.of(entries, "column").ifPresent(column -> columns.add(column.text()));
        Node.of(entries, "join").ifPresent(join -> join.items().forEach(item -> columns.add(item.text())));
        String constant = Node.of(entries, "constant").map(Node::text).orElse(null);
        if (columns.isEmpty() == (constant == null)) {
            throw node.wrong("needs one of column, join and constant");
        }
        NEEDED.forEach((key, needed) -> {
            if (entries.containsKey(key) && needed.stream().noneMatch(entries::containsKey)) {
                throw node.wrong("has " + key + " without " + String.join(" or ", needed));
            }
        });
        return new Source(
                columns,
                Node.of(entries, "with").map(Node::text).orElse("-"),
                constant,
                Node.of(entries, "lookup").map(Source::lookup).orElse(null),
                conversions(entries));
    }

    private static Lookup lookup(Node node) {
        Map<String, Node> entries = node.entries("file", "key", "column");
        if (entries.size() < 3) {
            throw node.wrong("needs file, key and column");
        }
        return new Lookup(text(entries, "file"), text(entries, "key"), text(entries, "column"));
    }

    private static String text(Map<String, Node> entries, String key) {
        return Node.of(entries, key).map(Node::text).orElse("");
    }

    private static List<Conversion> conversions(Map<String, Node> entries) {
        List<Conversion> conversions = new ArrayList<>();
        Node.of(entries, "values").ifPresent(values -> {
            Map<String, String> table = new HashMap<>();
            values.entries().forEach((from, to) -> table.put(from, to.text()));
            conversions.add(Conversion.values(
                    table, Node.of(entries, "otherwise").map(Node::text).orElse(null)));
        });
        Node.of(entries, "decimal").ifPresent(mark -> conversions.add(Conversion.plainNumber(mark)));
        Node.of(entries, "divide").ifPresent(by -> conversions.add(Conversion.divided(by.number(1, MOST))));
        Node.of(entries, "decimals")
                .ifPresent(decimals -> conversions.add(Conversion.minorUnits(decimals.number(0, MOST_DECIMALS))));
        Node.of(entries, "format")
                .ifPresent(format -> conversions.add(Conversion.timestamp(
                        format, Node.of(entries, "zone").map(Node::text).orElse("UTC"))));
        Node.of(entries, "prefix").ifPresent(prefix -> conversions.add(Conversion.prefixed(prefix.text())));
        return conversions;
    }

    /** Gives the value for a row; the empty text where there is none. */
    @FunctionalInterface
    public interface Cell {

        String of(String[] row);
    }

    /**
     * Binds to a file's header.
     *
     * @param index number of a column by its name, -1 where the file has none
     * @param lookups tables of the files that are looked up
     * @return null where the file lacks a column
     */
    public @Nullable Cell bind(ToIntFunction<String> index, Map<Lookup, Map<String, String>> lookups) {
        int[] positions = columns.stream().mapToInt(index).toArray();
        for (int position : positions) {
            if (position < 0) {
                return null;
            }
        }
        Cell cell = raw(positions);
        Map<String, String> table = lookup == null ? null : lookups.get(lookup);
        if (table != null) {
            Cell key = cell;
            cell = row -> table.getOrDefault(key.of(row), "");
        }
        for (Conversion conversion : conversions) {
            Cell before = cell;
            cell = row -> conversion.apply(before.of(row));
        }
        return cell;
    }

    private Cell raw(int[] positions) {
        if (constant != null) {
            String value = constant;
            return row -> value;
        }
        if (positions.length == 1) {
            int position = positions[0];
            return row -> row[position];
        }
        return row -> {
            StringBuilder joined = new StringBuilder(row[positions[0]]);
            for (int i = 1; i < positions.length; i++) {
                joined.append(joinedBy).append(row[positions[i]]);
            }
            return joined.toString();
        };
    }
}
