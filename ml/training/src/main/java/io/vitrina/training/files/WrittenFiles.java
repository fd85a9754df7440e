package io.vitrina.training.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Files that are written as a whole, and brought to the disk before anybody relies on them. */
public final class WrittenFiles {

    private WrittenFiles() {}

    /** @param files content by path below the folder, with slashes */
    public static void write(Path folder, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.write(target, file.getValue());
        }
    }

    /** Waits until a folder with all that is in it is on the disk: a row that names it must not outlive a power cut that it does not. */
    public static void sync(Path folder) throws IOException {
        for (Path path : below(folder)) {
            sync(path, Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE);
        }
        sync(Objects.requireNonNull(folder.toAbsolutePath().getParent()), StandardOpenOption.READ);
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.toList();
        }
    }

    private static void sync(Path path, StandardOpenOption mode) throws IOException {
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }
}
