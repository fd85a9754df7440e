package io.vitrina.training.forecasts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for the files of a model until it is loaded; deleted with all that is in it. */
record TemporaryFolder(Path path) implements AutoCloseable {

    TemporaryFolder(String name) throws IOException {
        this(Files.createTempDirectory(name));
    }

    @Override
    public void close() throws IOException {
        for (Path file : deepestFirst()) {
            Files.delete(file);
        }
    }

    private List<Path> deepestFirst() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
