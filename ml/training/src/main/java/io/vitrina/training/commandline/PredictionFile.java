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

    static void write(Path file, List<Double> levels, int[] rows, double[][] quantiles) throws BadInputException {
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path unfinished = Files.createTempFile(folder, "predictions", ".csv");
            try (Writer writer = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
                writer.write(text(levels, rows, quantiles));
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new BadInputException(file + " cannot be written: " + broken.getMessage(), broken);
        }
    }

    private static String text(List<Double> levels, int[] rows, double[][] quantiles) {
        StringBuilder text = new StringBuilder("row");
        levels.forEach(level -> text.append(",q").append(level));
        text.append('\n');
        for (int index = 0; index < rows.length; index++) {
            text.append(rows[index]);
            for (double quantile : quantiles[index]) {
                text.append(',').append(quantile);
            }
            text.append('\n');
        }
        return text.toString();
    }
}
