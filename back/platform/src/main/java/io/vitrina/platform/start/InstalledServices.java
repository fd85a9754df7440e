package io.vitrina.platform.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The services that are on the class path: each brings its OpenAPI document, {@code openapi/vitrina-<service>/openapi.yaml}. */
public final class InstalledServices {

    private static final String FOLDER = "openapi";
    private static final String MODULE = "vitrina-";

    private InstalledServices() {}

    /** Their names as in addresses ({@code purchasing-power}), in order. */
    public static List<String> names() {
        try {
            return Collections.list(InstalledServices.class.getClassLoader().getResources(FOLDER)).stream()
                    .flatMap(InstalledServices::documents)
                    .filter(folder -> folder.startsWith(MODULE))
                    .map(folder -> folder.substring(MODULE.length()))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Stream<String> documents(URL folder) {
        try {
            return folder.openConnection() instanceof JarURLConnection jar
                    ? inJar(jar).stream()
                    : inFolder(Path.of(new URI(folder.toString()))).stream();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (URISyntaxException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static List<String> inJar(JarURLConnection jar) throws IOException {
        return jar.getJarFile().stream()
                .map(entry -> entry.getName().split("/"))
                .filter(path -> path.length == 3 && path[0].equals(FOLDER))
                .map(path -> path[1])
                .toList();
    }

    private static List<String> inFolder(Path folder) throws IOException {
        try (Stream<Path> modules = Files.list(folder)) {
            return modules.filter(module -> Files.exists(module.resolve("openapi.yaml")))
                    .map(module -> module.getFileName().toString())
                    .toList();
        }
    }
}
