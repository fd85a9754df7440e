package io.vitrina.aggregates;

import java.nio.file.Path;
import java.util.Map;

/** Something that runs the aggregation's SQL. Statements keep to what DuckDB and Spark SQL both understand. */
interface Engine extends AutoCloseable {

    /** Runs a file of statements; {@code :name} is replaced by the value of the name. */
    void run(String script, Map<String, ?> values);

    /** Writes the rows of a query as CSV with a header, compressed where the name ends in .gz. */
    void writeFile(String query, Path file);

    /**
     * Writes the rows of a query as CSV for PostgreSQL's COPY: without header, arrays as {@code {1,2}}.
     *
     * @return the number of rows
     */
    long writeCopy(String query, Path file);

    /** Reads the rows of a query in their order. */
    void read(String query, RowReader reader);

    /** Hears the rows of a query. */
    @FunctionalInterface
    interface RowReader {

        void row(Row row);
    }

    /** The row that is being read; columns count from 1. */
    interface Row {

        String text(int column);

        long number(int column);

        double decimal(int column);
    }

    @Override
    void close();
}
