package io.vitrina.training.publication;

import io.vitrina.publication.FileHash;
import io.vitrina.publication.InvalidModelException;
import io.vitrina.publication.Manifest;
import io.vitrina.publication.Manifest.Decision;
import io.vitrina.publication.ModelFolder;
import io.vitrina.training.files.Folders;
import io.vitrina.training.files.WrittenFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a model's folder: its files, manifest and card, whole or not at all. The version is the day and the hash of the files. */
public final class ModelWriter {

    private static final Logger LOG = LoggerFactory.getLogger(ModelWriter.class);
    private static final String CARD = "card.md";
    private static final String UNFINISHED = "unfinished-";

    private final Path home;
    private final LocalDate day;

    /**
     * @param home below which models are published
     * @param day the last one of the data
     */
    public ModelWriter(Path home, LocalDate day) {
        this.home = home;
        this.day = day;
    }

    /**
     * Writes the model and gives its version; the same model is written once.
     *
     * @param decision whether it serves, and why
     */
    public String write(TrainedModel model, Decision decision) throws IOException {
        Path versions = Files.createDirectories(home.resolve("models").resolve(model.name()));
        Path unfinished = Files.createDirectory(versions.resolve(UNFINISHED + UUID.randomUUID()));
        try {
            model.write(unfinished);
            String version = day.format(DateTimeFormatter.BASIC_ISO_DATE) + "-" + hash(unfinished);
            Path folder = versions.resolve(version);
            if (Files.exists(folder)) {
                if (canBeServed(model, folder)) {
                    return version;
                }
                // somebody has damaged it since: it is written anew
                Folders.remove(folder);
            }
            describe(model, model.manifest(version, decision), unfinished);
            WrittenFiles.sync(unfinished);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
            WrittenFiles.sync(folder);
            if (!canBeServed(model, folder)) {
                throw new IllegalStateException("The model that was written cannot be served: " + folder);
            }
            return version;
        } finally {
            Folders.remove(unfinished);
        }
    }

    private static void describe(TrainedModel model, Manifest described, Path folder) throws IOException {
        Files.writeString(folder.resolve(CARD), model.card(described));
        Manifest manifest = described.withFiles(hashes(folder));
        Files.write(folder.resolve(ModelFolder.MANIFEST), ModelFolder.json().writeValueAsBytes(manifest));
    }

    private static boolean canBeServed(TrainedModel model, Path folder) {
        try {
            model.check(ModelFolder.open(folder));
            return true;
        } catch (InvalidModelException damaged) {
            LOG.warn("The model cannot be served: {}", damaged.getMessage());
            return false;
        }
    }

    private static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (Map.Entry<String, Path> file : files(folder).entrySet()) {
            hashes.put(file.getKey(), FileHash.of(file.getValue()));
        }
        return hashes;
    }

    /** The files of a folder by their paths with slashes, in the order of these. */
    private static SortedMap<String, Path> files(Path folder) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(Files::isRegularFile)
                    .forEach(
                            file -> files.put(folder.relativize(file).toString().replace('\\', '/'), file));
        }
        return files;
    }

    private static String hash(Path folder) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, Path> file : files(folder).entrySet()) {
                digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file.getValue()));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
        }
    }
}
