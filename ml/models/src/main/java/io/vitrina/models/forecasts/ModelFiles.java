package io.vitrina.models.forecasts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a model as they are in its folder. */
final class ModelFiles {

    private ModelFiles() {}

    /**
     * Reads files and the files of folders.
     *
     * @return their content by their path in the folder, with slashes
     * @throws IOException where one is missing
     */
    static Map<String, byte[]> read(Path folder, String... names) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : names) {
            for (Path file : filesOf(folder.resolve(name))) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static List<Path> filesOf(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> inside = Files.walk(path)) {
            return inside.filter(Files::isRegularFile).toList();
        }
    }
}
