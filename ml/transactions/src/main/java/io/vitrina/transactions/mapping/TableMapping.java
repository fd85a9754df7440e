package io.vitrina.transactions.mapping;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where one table is and how its columns are made.
 *
 * @param name of the contract's table
 * @param file name of a file or folder in the data set's folder, without the endings of format and compression; null where the table's
 *     rows are written down in the mapping
 * @param columns the contract's columns to where they come from
 * @param distinct column of the contract whose first row counts, later ones with the same value are passed over; null for none
 * @param rows rows that are written down in the mapping, by the contract's columns
 */
public record TableMapping(
        String name,
        @Nullable String file,
        char delimiter,
        Charset charset,
        Map<String, Source> columns,
        @Nullable String distinct,
        List<Map<String, String>> rows) {

    public TableMapping {
        columns = Map.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static TableMapping contract(String name, String columns) {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (String column : columns.split(",", -1)) {
            sources.put(column, Source.column(column));
        }
        return new TableMapping(name, name, ',', StandardCharsets.UTF_8, sources, null, List.of());
    }

    static TableMapping read(TableMapping contract, Node node) {
        Map<String, Node> entries = node.entries("file", "delimiter", "charset", "columns", "distinct", "rows");
        if (entries.containsKey("rows")) {
            return new TableMapping(
                    contract.name,
                    null,
                    ',',
                    StandardCharsets.UTF_8,
                    contract.columns,
                    null,
                    rows(entries.get("rows"), contract));
        }
        Map<String, Source> columns = new LinkedHashMap<>(contract.columns);
        Node.of(entries, "columns")
                .ifPresent(chosen -> chosen.entries(contract.names())
                        .forEach((column, source) -> columns.put(column, Source.read(source))));
        return new TableMapping(
                contract.name,
                Node.of(entries, "file").map(Node::text).orElse(contract.file),
                Node.of(entries, "delimiter").map(Node::character).orElse(','),
                Node.of(entries, "charset").map(TableMapping::charset).orElse(StandardCharsets.UTF_8),
                columns,
                Node.of(entries, "distinct")
                        .map(distinct -> distinct(distinct, contract))
                        .orElse(null),
                List.of());
    }

    private String[] names() {
        return columns.keySet().toArray(String[]::new);
    }

    private static String distinct(Node node, TableMapping contract) {
        if (!contract.columns.containsKey(node.text())) {
            throw node.wrong("is not a column of " + contract.name + ": " + node.text());
        }
        return node.text();
    }

    private static List<Map<String, String>> rows(Node node, TableMapping contract) {
        return node.items().stream()
                .map(row -> {
                    Map<String, String> values = new LinkedHashMap<>();
                    row.entries(contract.names()).forEach((column, value) -> values.put(column, value.text()));
                    return values;
                })
                .toList();
    }

    private static Charset charset(Node node) {
        try {
            return Charset.forName(node.text());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw node.wrong("is not a character set: " + node.text());
        }
    }
}
