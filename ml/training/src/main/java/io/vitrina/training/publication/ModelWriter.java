package io.vitrina.training.publication;

import io.vitrina.publication.FileHash;
import io.vitrina.publication.InvalidModelException;
import io.vitrina.publication.Manifest;
import io.vitrina.publication.ModelFolder;
import io.vitrina.training.files.Folders;
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
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a model's folder: its files, manifest and card, whole or not at all. The version is the day and the hash of the files. */
public final class ModelWriter {

    private static final Logger LOG = LoggerFactory.getLogger(ModelWriter.class);
    private static final String CARD = "card.md";

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

    /** Writes the model and gives its version; the same model is written once. */
    public String write(TrainedModel model) throws IOException {
        Map<String, byte[]> files = new TreeMap<>(model.files());
        String version = day.format(DateTimeFormatter.BASIC_ISO_DATE) + "-" + hash(files);
        Path folder = home.resolve("models").resolve(model.name()).resolve(version);
        if (Files.exists(folder)) {
            if (canBeServed(model, folder)) {
                return version;
            }
            // somebody has damaged it since: it is written anew
            Folders.remove(folder);
        }
        Path unfinished = folder.resolveSibling(version + ".unfinished");
        Folders.remove(unfinished);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = unfinished.resolve(file.getKey());
            Files.createDirectories(target.resolveSibling("."));
            Files.write(target, file.getValue());
        }
        Manifest described = model.manifest(version);
        Files.writeString(unfinished.resolve(CARD), model.card(described));
        Manifest manifest = described.withFiles(hashes(unfinished));
        Files.write(unfinished.resolve(ModelFolder.MANIFEST), ModelFolder.json().writeValueAsBytes(manifest));
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        if (!canBeServed(model, folder)) {
            throw new IllegalStateException("The model that was written cannot be served: " + folder);
        }
        return version;
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
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(folder.relativize(file).toString().replace('\\', '/'), FileHash.of(file));
            }
        }
        return hashes;
    }

    private static String hash(Map<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, content) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
        }
    }
}
