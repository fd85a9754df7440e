package io.vitrina.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The services that the project has: every folder of {@code back} with an OpenAPI document. */
public final class ServicesOfProject {

    private ServicesOfProject() {}

    /** Their names as in addresses and folders ({@code purchasing-power}), in order. */
    public static List<String> names() {
        try (Stream<Path> folders = Files.list(ProjectRoot.resolve("back"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("openapi.yaml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
