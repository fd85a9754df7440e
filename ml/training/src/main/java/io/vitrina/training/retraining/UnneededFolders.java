package io.vitrina.training.retraining;

import io.vitrina.training.files.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes folders that nobody needs any more. */
final class UnneededFolders {

    private static final Logger LOG = LoggerFactory.getLogger(UnneededFolders.class);

    private UnneededFolders() {}

    /** Removes the work folders of runs that were killed; the caller holds the lock, so that no run is alive. */
    static void removeLeft(Path home, String prefix) {
        removeBut(home, folder -> !folder.startsWith(prefix));
    }

    /**
     * Removes what no publication needs. What cannot be removed is said and left: the publication is current all the same.
     *
     * @param needed directories of the publications that are kept, with the versions of their models
     */
    static void removeUnneeded(Path home, Map<String, List<String>> needed) {
        removeBut(home.resolve("publications"), folder -> needed.containsKey("publications/" + folder));
        for (Path model : folders(home.resolve("models"))) {
            removeBut(model, version -> needed.values().stream().anyMatch(versions -> versions.contains(version)));
        }
    }

    private static void removeBut(Path folder, Predicate<String> kept) {
        for (Path child : folders(folder)) {
            if (!kept.test(String.valueOf(child.getFileName()))) {
                remove(child);
            }
        }
    }

    private static void remove(Path folder) {
        try {
            Folders.remove(folder);
        } catch (UncheckedIOException cause) {
            LOG.warn("{} is not needed any more and cannot be removed: {}", folder, cause.getMessage());
        }
    }

    /** The folders in a folder, where there is one; somebody's files and links are left alone. */
    private static List<Path> folders(Path folder) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        } catch (IOException cause) {
            LOG.warn("{} cannot be looked through: {}", folder, cause.getMessage());
            return List.of();
        }
    }
}
