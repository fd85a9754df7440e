package io.vitrina.aggregates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** DuckDB in this process; what does not fit into its memory goes to a file of the work folder. */
final class DuckDb implements Engine {

    private static final Pattern NAME = Pattern.compile(":([a-z][A-Za-z]*)");

    private final DuckDBConnection connection;

    private DuckDb(DuckDBConnection connection) {
        this.connection = connection;
    }

    static DuckDb open(AggregationSettings settings) {
        try {
            Files.createDirectories(settings.workFolder());
            Path file = settings.workFolder().resolve("aggregation.duckdb");
            Files.deleteIfExists(file);
            DuckDb engine = new DuckDb((DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file));
            engine.execute("set memory_limit = '" + settings.memoryLimit() + "'");
            engine.execute("set threads = " + settings.threads());
            engine.execute("set temp_directory = '" + quoted(settings.workFolder()) + "'");
            return engine;
        } catch (SQLException cause) {
            throw new IllegalStateException("DuckDB cannot be started", cause);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Appends rows to a table fast. */
    DuckDBAppender appender(String table) throws SQLException {
        return connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
    }

    @Override
    public void run(String script, Map<String, ?> values) {
        String text = NAME.matcher(script(script))
                .replaceAll(name -> Matcher.quoteReplacement(String.valueOf(values.get(name.group(1)))));
        for (String statement : text.split(";\\s*\\n", -1)) {
            if (!statement.isBlank()) {
                execute(statement);
            }
        }
    }

    private static String script(String name) {
        try (InputStream in = DuckDb.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no script " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^\\s*--.*$", "");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public void writeFile(String query, Path file) {
        String compression = file.toString().endsWith(".gz") ? "gzip" : "none";
        execute("copy (%s) to '%s' (format csv, header true, compression %s)"
                .formatted(query, quoted(file), compression));
    }

    @Override
    public long writeCopy(String query, Path file) {
        String copy =
                "copy (%s) to '%s' (format csv, header false, quote '\"', escape '\"')".formatted(query, quoted(file));
        try (Statement statement = connection.createStatement()) {
            return statement.executeLargeUpdate(copy);
        } catch (SQLException cause) {
            throw new IllegalStateException("DuckDB refused: " + copy, cause);
        }
    }

    @Override
    public void read(String query, RowReader reader) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            Row row = new ReadRow(rows);
            while (rows.next()) {
                reader.row(row);
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("DuckDB refused: " + query, cause);
        }
    }

    private record ReadRow(ResultSet rows) implements Row {

        private interface Reading<T> {
            T read() throws SQLException;
        }

        private static <T> T value(Reading<T> reading) {
            try {
                return reading.read();
            } catch (SQLException cause) {
                throw new IllegalStateException(cause);
            }
        }

        @Override
        public String text(int column) {
            return value(() -> String.valueOf(rows.getString(column)));
        }

        @Override
        public long number(int column) {
            return value(() -> rows.getLong(column));
        }

        @Override
        public double decimal(int column) {
            return value(() -> rows.getDouble(column));
        }
    }

    private void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException cause) {
            throw new IllegalStateException("DuckDB refused: " + sql, cause);
        }
    }

    private static String quoted(Path path) {
        return path.toAbsolutePath().toString().replace("'", "''");
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException cause) {
            throw new IllegalStateException("DuckDB cannot be closed", cause);
        }
    }
}
