package io.vitrina.testsupport;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The folder of the project, from wherever a test runs. */
public final class ProjectRoot {

    private ProjectRoot() {}

    /** A file or folder of the project. */
    public static Path resolve(String name) {
        return path().resolve(name);
    }

    /** The nearest folder above the working directory that has a Makefile. */
    public static Path path() {
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("Makefile")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no Makefile above " + here));
    }
}
