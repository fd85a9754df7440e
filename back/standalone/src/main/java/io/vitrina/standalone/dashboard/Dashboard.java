package io.vitrina.standalone.dashboard;

import io.micronaut.context.annotation.Value;
import io.vitrina.standalone.obstacle.CannotStart;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of the built dashboard. A path that is no file is a page of the dashboard, which its start page finds by itself. */
@Singleton
final class Dashboard {

    private static final String START_PAGE = "index.html";

    private final Map<String, Asset> assets;

    Dashboard(@Value("${vitrina.front}") String folder) {
        Path root = Path.of(folder).toAbsolutePath().normalize();
        if (!Files.isRegularFile(root.resolve(START_PAGE))) {
            throw new CannotStart(
                    "The dashboard is not built: " + root + " has no " + START_PAGE + ". Run make build.");
        }
        assets = read(root);
    }

    private static Map<String, Asset> read(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".map"))
                    .filter(file -> !root.relativize(file).startsWith(".vite"))
                    .collect(
                            Collectors.toMap(file -> root.relativize(file).toString(), file -> Asset.read(root, file)));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The file at the path, the start page for a page's path, nothing for a file that does not exist. */
    Optional<Asset> at(String path) {
        Asset asset = assets.get(path);
        if (asset == null && !path.contains(".") && !path.startsWith("assets/")) {
            asset = assets.get(START_PAGE);
        }
        return Optional.ofNullable(asset);
    }
}
