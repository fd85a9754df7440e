package io.vitrina.training.contest;

import io.vitrina.aggregates.Aggregates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files of the slices that were asked for. */
public final class Slices {

    private final Map<Slice, Path> files;

    /** Slices that have been written already. */
    public Slices(Map<? extends Slice, Path> files) {
        this.files = Map.copyOf(files);
    }

    /** Writes each slice once, whoever asked for it. */
    public static Slices write(Aggregates aggregates, Collection<? extends Slice> wanted, Path folder)
            throws IOException {
        Files.createDirectories(folder);
        Map<Slice, Path> files = new LinkedHashMap<>();
        for (Slice slice : wanted) {
            if (!files.containsKey(slice)) {
                Path file = folder.resolve(slice.fileName());
                slice.write(aggregates, file);
                files.put(slice, file);
            }
        }
        return new Slices(files);
    }

    /**
     * The file of a slice.
     *
     * @throws IllegalArgumentException where nobody said that it is needed
     */
    public Path file(Slice slice) {
        Path file = files.get(slice);
        if (file == null) {
            throw new IllegalArgumentException("nobody asked for " + slice);
        }
        return file;
    }
}
