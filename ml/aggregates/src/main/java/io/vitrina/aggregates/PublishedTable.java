package io.vitrina.aggregates;

import java.nio.file.Path;
import java.util.List;

/**
 * The rows of one table of schema {@code publication}, without the publication's id, as CSV for COPY: no header, nothing is null.
 *
 * @param columns in the order of the file
 * @param rows number of rows of the file
 */
public record PublishedTable(String name, List<String> columns, Path file, long rows) {

    public PublishedTable {
        columns = List.copyOf(columns);
    }
}
