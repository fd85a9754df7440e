package io.vitrina.training.evaluation;

import io.vitrina.training.quantiles.QuantileTrainer;
import io.vitrina.training.table.BadTableException;
import io.vitrina.training.table.CsvTable;
import java.util.Arrays;

/**
 * Which fold each row of a table belongs to.
 *
 * @param ofRow fold by row; {@link #NONE} where a row takes no part
 */
public record Folds(int[] ofRow) {

    /** The fold of rows that take no part. */
    public static final int NONE = -1;

    /** Spreads the rows at random over so many folds, by a seed. */
    public static Folds seeded(int rows, int folds, long seed) {
        int[] order = QuantileTrainer.shuffled(rows, seed);
        int[] ofRow = new int[rows];
        for (int place = 0; place < rows; place++) {
            ofRow[order[place]] = place % folds;
        }
        return new Folds(ofRow);
    }

    /**
     * Takes the folds from a table with the columns {@code row} (counted from 0) and {@code fold}.
     *
     * @param rows how many rows there are
     * @throws BadTableException where a row does not exist or stands twice, or there are fewer than two folds
     */
    public static Folds of(CsvTable table, int rows) throws BadTableException {
        int rowColumn = table.column("row");
        int foldColumn = table.column("fold");
        int[] ofRow = new int[rows];
        Arrays.fill(ofRow, NONE);
        for (int line = 0; line < table.rows().size(); line++) {
            int row = wholeNumber(table, line, rowColumn);
            if (row >= rows) {
                throw new BadTableException(
                        table.place(line, rowColumn) + ": row " + row + " does not exist, rows are 0 to " + (rows - 1));
            }
            if (ofRow[row] != NONE) {
                throw new BadTableException(table.place(line, rowColumn) + ": row " + row + " stands twice");
            }
            ofRow[row] = wholeNumber(table, line, foldColumn);
        }
        Folds folds = new Folds(ofRow);
        if (folds.different().length < 2) {
            throw new BadTableException(table.file() + " has fewer than two folds");
        }
        return folds;
    }

    /** The folds that there are, ascending. */
    public int[] different() {
        return Arrays.stream(ofRow)
                .filter(fold -> fold != NONE)
                .distinct()
                .sorted()
                .toArray();
    }

    private static int wholeNumber(CsvTable table, int line, int column) throws BadTableException {
        String text = table.rows().get(line).get(column);
        if (!text.matches("\\d{1,9}")) {
            throw new BadTableException(table.place(line, column) + ": \"" + text + "\" is no whole number from 0");
        }
        return Integer.parseInt(text);
    }
}
