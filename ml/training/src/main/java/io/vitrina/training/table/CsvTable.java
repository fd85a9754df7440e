package io.vitrina.training.table;

import java.nio.file.Path;
import java.util.List;

/**
 * A table as it stands in a file, all values as text.
 *
 * @param delimiter between the values
 * @param lines the line of the file on which each row starts, counted from 1
 */
public record CsvTable(Path file, char delimiter, List<String> columns, List<List<String>> rows, long[] lines) {

    public CsvTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * The index of a column.
     *
     * @throws BadTableException where there is none of that name
     */
    public int column(String name) throws BadTableException {
        int column = columns.indexOf(name);
        if (column < 0) {
            throw new BadTableException(file + " has no column " + name + "; it has " + String.join(", ", columns));
        }
        return column;
    }

    /** The values of one column, by row. */
    public List<String> values(int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    /** Names a cell for a message. */
    public String place(int row, int column) {
        return file + " line " + lines[row] + " column " + columns.get(column);
    }
}
