package io.vitrina.transactions.reading;

import io.vitrina.transactions.BadInput;
import io.vitrina.transactions.mapping.Mapping;
import io.vitrina.transactions.mapping.Source;
import io.vitrina.transactions.mapping.Source.Lookup;
import io.vitrina.transactions.mapping.TableMapping;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The tables that a mapping looks values up in, held in memory and therefore bounded. */
final class LookupTables {

    private static final int MOST_KEYS = 5_000_000;

    private LookupTables() {}

    static Map<Lookup, Map<String, String>> read(DataFolder folder, Mapping mapping) {
        Map<Lookup, Map<String, String>> tables = new HashMap<>();
        Stream.of(mapping.areas(), mapping.outlets(), mapping.cardholders(), mapping.transactions())
                .forEach(table -> table.columns().values().stream()
                        .map(Source::lookup)
                        .forEach(lookup -> {
                            if (lookup != null) {
                                tables.computeIfAbsent(lookup, wanted -> read(folder, table, wanted));
                            }
                        }));
        return tables;
    }

    private static Map<String, String> read(DataFolder folder, TableMapping mapping, Lookup lookup) {
        Map<String, String> values = new HashMap<>();
        for (Path file : folder.files(lookup.file())) {
            Table table = file.toString().endsWith(".parquet")
                    ? new ParquetTable()
                    : new CsvTable(mapping.delimiter(), mapping.charset());
            table.read(file, new Entries(file, lookup, values));
        }
        return values;
    }

    private static final class Entries implements Table.Listener {

        private final Path file;
        private final Lookup lookup;
        private final Map<String, String> values;
        private int key;
        private int value;

        private Entries(Path file, Lookup lookup, Map<String, String> values) {
            this.file = file;
            this.lookup = lookup;
            this.values = values;
        }

        @Override
        public void header(String[] columns) {
            key = position(columns, lookup.key());
            value = position(columns, lookup.column());
        }

        private int position(String[] columns, String wanted) {
            int position = Arrays.asList(columns).indexOf(wanted);
            if (position < 0) {
                throw new BadInput(
                        "%s has no column %s; it has %s".formatted(file, wanted, String.join(", ", columns)));
            }
            return position;
        }

        @Override
        public void row(long line, String[] row) {
            values.put(row[key], row[value].intern());
            if (values.size() > MOST_KEYS) {
                throw new BadInput(file + " has more than " + MOST_KEYS + " rows, too many to look values up in");
            }
        }

        @Override
        public void broken(long line, String reason) {
            throw new BadInput(file + ":" + line + ": " + reason);
        }
    }
}
