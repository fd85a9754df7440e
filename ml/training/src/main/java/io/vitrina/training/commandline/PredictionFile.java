package io.vitrina.training.commandline;

import io.vitrina.training.table.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes predictions as {@code row,q0.1,q0.5,…}: the whole file or nothing. */
final class PredictionFile {

    private PredictionFile() {}

    /** @throws BadInputException where there cannot be such a file */
    static void expectWritable(Path file) throws BadInputException {
        if (Files.isDirectory(file)) {
            throw new BadInputException("--out: " + file + " is a folder");
        }
    }

    /**
     * Writes the file.
     *
     * @param levels those of the columns that are written
     * @param predicted levels of the predictions, {@code quantiles[row][level]}
     */
    static void write(Path file, List<Double> levels, List<Double> predicted, int[] rows, double[][] quantiles)
            throws BadInputException {
        int[] places = levels.stream().mapToInt(predicted::indexOf).toArray();
        try (WholeFile whole = new WholeFile(file)) {
            whole.line(header(levels));
            for (int index = 0; index < rows.length; index++) {
                whole.line(line(rows[index], places, quantiles[index]));
            }
            whole.complete();
        } catch (IOException | UncheckedIOException broken) {
            throw new BadInputException(file + " cannot be written: " + broken.getMessage(), broken);
        }
    }

    private static String header(List<Double> levels) {
        StringBuilder header = new StringBuilder("row");
        levels.forEach(level -> header.append(",q").append(level));
        return header.toString();
    }

    private static String line(int row, int[] places, double[] quantiles) {
        StringBuilder line = new StringBuilder().append(row);
        for (int place : places) {
            line.append(',').append(quantiles[place]);
        }
        return line.toString();
    }
}
