package io.vitrina.transactions.reading;

import io.vitrina.transactions.BadInput;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;

/** A Parquet file, streamed through DuckDB; every value as the text a CSV file would have. */
final class ParquetTable implements Table {

    @Override
    public void read(Path file, Listener listener) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("set threads = 1");
            statement.execute("set TimeZone = 'UTC'");
            String source = "read_parquet('" + file.toString().replace("'", "''") + "')";
            String columns = columns(statement, source);
            try (ResultSet rows = statement.executeQuery("select " + columns + " from " + source)) {
                read(rows, listener);
            }
        } catch (SQLException cause) {
            throw new BadInput(file + " cannot be read: " + cause.getMessage(), cause);
        }
    }

    private static String columns(Statement statement, String source) throws SQLException {
        try (ResultSet none = statement.executeQuery("select * from " + source + " limit 0")) {
            ResultSetMetaData columns = none.getMetaData();
            List<String> selected = new ArrayList<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                String name = '"' + columns.getColumnName(i).replace("\"", "\"\"") + '"';
                int type = columns.getColumnType(i);
                boolean time = type == Types.TIMESTAMP || type == Types.TIMESTAMP_WITH_TIMEZONE;
                String text = time
                        ? "strftime(cast(%s as timestamp), '%%Y-%%m-%%dT%%H:%%M:%%SZ')".formatted(name)
                        : "cast(%s as varchar)".formatted(name);
                selected.add("coalesce(%s, '') as %s".formatted(text, name));
            }
            return String.join(", ", selected);
        }
    }

    private static void read(ResultSet rows, Listener listener) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        String[] values = new String[columns.getColumnCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.getColumnName(i + 1);
        }
        listener.header(values.clone());
        for (long line = 1; rows.next(); line++) {
            for (int i = 0; i < values.length; i++) {
                values[i] = rows.getString(i + 1);
            }
            listener.row(line, values);
        }
    }
}
