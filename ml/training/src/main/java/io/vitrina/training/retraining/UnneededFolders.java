package io.vitrina.training.retraining;

import io.vitrina.training.files.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Removes folders that nobody needs any more. */
final class UnneededFolders {

    private UnneededFolders() {}

    /**
     * Removes the work folders, named after their process, of processes that have ended without doing so: what was killed leaves
     * transactions behind.
     */
    static void removeLeft(Path home, String prefix) throws IOException {
        if (!Files.isDirectory(home)) {
            return;
        }
        try (Stream<Path> children = Files.list(home)) {
            children.filter(child -> String.valueOf(child.getFileName()).matches(prefix + "\\d{1,18}"))
                    .filter(child ->
                            !isRunning(String.valueOf(child.getFileName()).substring(prefix.length())))
                    .forEach(Folders::remove);
        }
    }

    private static boolean isRunning(String process) {
        return ProcessHandle.of(Long.parseLong(process)).isPresent();
    }

    /** @param needed directories of the publications that are kept, with the versions of their models */
    static void removeUnneeded(Path home, Map<String, List<String>> needed) throws IOException {
        removeBut(home.resolve("publications"), folder -> needed.containsKey("publications/" + folder));
        try (Stream<Path> models = Files.list(home.resolve("models"))) {
            for (Path model : models.toList()) {
                removeBut(model, version -> needed.values().stream().anyMatch(versions -> versions.contains(version)));
            }
        }
    }

    private static void removeBut(Path folder, Predicate<String> kept) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            children.filter(child -> !kept.test(String.valueOf(child.getFileName())))
                    .forEach(Folders::remove);
        }
    }
}
