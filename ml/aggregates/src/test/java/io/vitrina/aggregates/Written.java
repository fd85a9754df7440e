package io.vitrina.aggregates;

import io.vitrina.privacy.GateRules;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** What aggregates have written, as lines without quotes. */
final class Written {

    private Written() {}

    static List<String> table(Aggregates aggregates, String name, Path folder) {
        return aggregates.writePublication(folder.resolve("tables"), GateRules.defaults()).stream()
                .filter(table -> table.name().equals(name))
                .map(table -> lines(table.file()))
                .findFirst()
                .orElseThrow();
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> line.replace("\"", ""))
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static List<String> unpacked(Path file) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> line.replace("\"", "")).toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
