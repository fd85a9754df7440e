package io.vitrina.transactions.reading;

import io.vitrina.transactions.BadInput;
import io.vitrina.transactions.InvalidFieldException;
import io.vitrina.transactions.Rejection;
import io.vitrina.transactions.Rejections;
import io.vitrina.transactions.mapping.Source;
import io.vitrina.transactions.mapping.Source.Cell;
import io.vitrina.transactions.mapping.Source.Lookup;
import io.vitrina.transactions.mapping.TableMapping;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of one table through its mapping.
 *
 * @param columns the contract's columns, in the order in which the record's maker takes their values
 * @param optional those of them that a file may lack
 */
record MappedTable<T>(
        TableMapping mapping,
        List<String> columns,
        Set<String> optional,
        Maker<T> maker,
        Map<Lookup, Map<String, String>> lookups,
        Rejections rejections) {

    /** Makes a record of the contract from the values of a row. */
    @FunctionalInterface
    interface Maker<T> {

        /** @throws InvalidFieldException where a value breaks the contract */
        T make(String[] values);
    }

    void read(List<Path> files, Consumer<? super T> consumer) {
        Set<String> seen = new HashSet<>();
        for (Path file : files) {
            table(file).read(file, new Rows(file, seen, consumer));
        }
        for (Map<String, String> row : mapping.rows()) {
            accept(
                    "the mapping",
                    0,
                    columns.stream().map(column -> row.getOrDefault(column, "")).toArray(String[]::new),
                    consumer);
        }
        rejections.judge();
    }

    private Table table(Path file) {
        return file.toString().endsWith(".parquet")
                ? new ParquetTable()
                : new CsvTable(mapping.delimiter(), mapping.charset());
    }

    private void accept(String file, long line, String[] values, Consumer<? super T> consumer) {
        T made;
        try {
            made = maker.make(values);
        } catch (InvalidFieldException broken) {
            rejections.rejected(new Rejection(file, line, broken.column(), broken.reason()));
            return;
        }
        rejections.accepted();
        consumer.accept(made);
    }

    private final class Rows implements Table.Listener {

        private final Path file;
        private final String name;
        private final Set<String> seen;
        private final Consumer<? super T> consumer;
        private final @Nullable Cell[] cells = new Cell[columns.size()];
        private final String[] values = new String[columns.size()];

        private Rows(Path file, Set<String> seen, Consumer<? super T> consumer) {
            this.file = file;
            this.name = String.valueOf(file.getFileName());
            this.seen = seen;
            this.consumer = consumer;
        }

        @Override
        public void header(String[] header) {
            for (int i = 0; i < cells.length; i++) {
                String column = columns.get(i);
                Source source = mapping.columns().get(column);
                cells[i] = source == null
                        ? null
                        : source.bind(wanted -> Arrays.asList(header).indexOf(wanted), lookups);
                if (cells[i] == null && !optional.contains(column)) {
                    throw new BadInput(
                            "%s has no column for %s; it has %s".formatted(file, column, String.join(", ", header)));
                }
            }
        }

        @Override
        public void row(long line, String[] foreign) {
            for (int i = 0; i < cells.length; i++) {
                Cell cell = cells[i];
                values[i] = cell == null ? "" : cell.of(foreign);
            }
            String distinct = mapping.distinct();
            if (distinct == null || seen.add(values[columns.indexOf(distinct)])) {
                accept(name, line, values, consumer);
            }
        }

        @Override
        public void broken(long line, String reason) {
            rejections.rejected(new Rejection(name, line, "row", reason));
        }
    }
}
