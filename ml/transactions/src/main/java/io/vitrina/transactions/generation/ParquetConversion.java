package io.vitrina.transactions.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** Turns the CSV files of a folder into Parquet files of the same names, through DuckDB on one thread: in the same order. */
final class ParquetConversion {

    private ParquetConversion() {}

    static void of(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("set threads = 1");
            for (Path file : files) {
                statement.execute(
                        "copy (select * from read_csv('%s', header = true, all_varchar = %s)) to '%s' (format parquet)"
                                .formatted(
                                        quoted(file),
                                        !file.startsWith(folder.resolve("transactions")),
                                        quoted(parquet(file))));
                Files.delete(file);
            }
        } catch (SQLException cause) {
            throw new IOException("The Parquet files cannot be written", cause);
        }
    }

    private static Path parquet(Path file) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - 4) + FileFormat.PARQUET.ending());
    }

    private static String quoted(Path file) {
        return file.toString().replace("'", "''");
    }
}
