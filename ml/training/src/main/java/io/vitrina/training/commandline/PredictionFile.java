package io.vitrina.training.commandline;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path unfinished = file.resolveSibling(
                    "." + file.getFileName() + "." + ProcessHandle.current().pid());
            try (Writer writer = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
                writer.write(text(levels, places, rows, quantiles));
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new BadInputException(file + " cannot be written: " + broken.getMessage(), broken);
        }
    }

    private static String text(List<Double> levels, int[] places, int[] rows, double[][] quantiles) {
        StringBuilder text = new StringBuilder("row");
        levels.forEach(level -> text.append(",q").append(level));
        text.append('\n');
        for (int index = 0; index < rows.length; index++) {
            text.append(rows[index]);
            for (int place : places) {
                text.append(',').append(quantiles[index][place]);
            }
            text.append('\n');
        }
        return text.toString();
    }
}
