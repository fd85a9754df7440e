package io.vitrina.publication;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.vitrina.publication.InvalidModelException.Reason;
import io.vitrina.publication.Manifest.FeatureRange;
import io.vitrina.publication.Manifest.GoldenRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A published model in {@code models/<name>/<version>/}, checked before anything is served from it: every file has the
 * hash of the manifest. Each kind of model is opened from it, and answers the golden rows as it did in training.
 */
public final class ModelFolder {

    /** Name of the purchasing-power model. */
    public static final String PURCHASING_POWER = "purchasing-power";

    /** Name of the file that describes a model. */
    public static final String MANIFEST = "manifest.json";

    private static final double GOLDEN_TOLERANCE = 1e-4;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Path folder;
    private final Manifest manifest;

    private ModelFolder(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /**
     * Opens {@code <home>/models/<name>/<version>/} and checks the hash of every file.
     *
     * @throws InvalidModelException with the reason, where the model must not be served
     */
    public static ModelFolder open(Path home, String name, String version) throws InvalidModelException {
        return open(home.resolve("models").resolve(name).resolve(version));
    }

    /** Opens the folder of one version, as {@link #open(Path, String, String)}. */
    public static ModelFolder open(Path folder) throws InvalidModelException {
        ModelFolder model = new ModelFolder(folder, read(folder.resolve(MANIFEST), Manifest.class));
        for (Map.Entry<String, String> file : model.manifest.files().entrySet()) {
            model.checkHash(file.getKey(), file.getValue());
        }
        return model;
    }

    public Manifest manifest() {
        return manifest;
    }

    /** The columns that the model reads, in their order. */
    public List<Feature> features() {
        return manifest.features().stream().map(FeatureRange::feature).toList();
    }

    /**
     * Reads one of the model's files, which is JSON.
     *
     * @throws InvalidModelException where it is missing, has no hash in the manifest or cannot be read
     */
    public <T> T read(String file, Class<T> type) throws InvalidModelException {
        requireHash(file);
        return read(folder.resolve(file), type);
    }

    /**
     * Checks that a file that the model is read from is one of those whose hash was checked.
     *
     * @throws InvalidModelException where it is not
     */
    public void requireHash(String file) throws InvalidModelException {
        if (!manifest.files().containsKey(file)) {
            throw new InvalidModelException(Reason.MISSING_FILE, folder + ": the manifest has no hash of " + file);
        }
    }

    /**
     * Checks that the model reads what this program computes.
     *
     * @param computed the columns that are computed, in their order
     * @throws InvalidModelException where the manifest names others
     */
    public void requireFeatures(List<Feature> computed) throws InvalidModelException {
        if (!features().equals(computed)) {
            throw new InvalidModelException(
                    Reason.DIFFERENT_FEATURES, folder + ": was trained on other features than this program computes");
        }
    }

    /**
     * Has a model answer the golden rows.
     *
     * @param model gives the answers of a row, in the order of the manifest
     * @throws InvalidModelException where one differs from what it was in training, or is no number
     */
    public void checkGolden(Function<float[], double[]> model) throws InvalidModelException {
        for (GoldenRow row : manifest.golden()) {
            double[] answers = model.apply(row.values());
            if (answers.length != row.output().size()) {
                throw new InvalidModelException(
                        Reason.DIFFERENT_ANSWERS,
                        folder + ": gives " + answers.length + " answers where it gave "
                                + row.output().size() + " in training");
            }
            for (int place = 0; place < answers.length; place++) {
                checkGolden(answers[place], row.output().get(place));
            }
        }
    }

    private void checkGolden(double answer, double expected) throws InvalidModelException {
        // also true of what is no number
        if (!(Math.abs(answer - expected) <= GOLDEN_TOLERANCE * Math.max(1, Math.abs(expected)))) {
            throw new InvalidModelException(
                    Reason.DIFFERENT_ANSWERS,
                    folder + ": answers " + answer + " where it answered " + expected + " in training");
        }
    }

    /** Where the model's files are. */
    public Path path() {
        return folder;
    }

    /** JSON as manifests and models are written: dates as text, indented. */
    public static ObjectMapper json() {
        return JSON;
    }

    private void checkHash(String name, String expected) throws InvalidModelException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            throw new InvalidModelException(Reason.MISSING_FILE, file + " is missing");
        }
        try {
            String actual = FileHash.of(file);
            if (!actual.equals(expected)) {
                throw new InvalidModelException(Reason.CHANGED_FILE, file + " has changed since it was published");
            }
        } catch (IOException broken) {
            throw new InvalidModelException(Reason.MISSING_FILE, file + ": " + broken.getMessage(), broken);
        }
    }

    private static <T> T read(Path file, Class<T> type) throws InvalidModelException {
        if (!Files.isRegularFile(file)) {
            throw new InvalidModelException(Reason.MISSING_FILE, file + " is missing");
        }
        try {
            @Nullable T read = JSON.readValue(file.toFile(), type);
            if (read == null) {
                throw new InvalidModelException(Reason.UNREADABLE_MANIFEST, file + " is empty");
            }
            return read;
        } catch (IOException broken) {
            throw new InvalidModelException(Reason.UNREADABLE_MANIFEST, file + ": " + broken.getMessage(), broken);
        }
    }
}
