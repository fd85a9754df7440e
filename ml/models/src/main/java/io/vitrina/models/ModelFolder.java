package io.vitrina.models;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.vitrina.models.InvalidModelException.Reason;
import io.vitrina.models.Manifest.FeatureRange;
import io.vitrina.models.Manifest.GoldenRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A published model in {@code models/<name>/<version>/}, checked before anything is served from it: every file has the
 * hash of the manifest, and the golden rows get the answers that they got in training.
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

    /** The features of a cardholder as this model was trained on them. */
    public CardholderFeatures cardholderFeatures() throws InvalidModelException {
        CardholderFeatures features =
                new CardholderFeatures(manifest.vocabulary(), manifest.asOf().getYear());
        if (!features.features().equals(features())) {
            throw new InvalidModelException(
                    Reason.DIFFERENT_FEATURES, folder + ": was trained on other features than this program computes");
        }
        return features;
    }

    /**
     * Loads the model and has it answer the golden rows.
     *
     * @throws InvalidModelException where a file is broken or an answer differs
     */
    public QuantilePredictor predictor() throws InvalidModelException {
        QuantileModel model = read(folder.resolve(QuantileModel.FILE), QuantileModel.class);
        List<String> names = features().stream().map(Feature::name).toList();
        if (!model.features().equals(names)) {
            throw new InvalidModelException(
                    Reason.DIFFERENT_FEATURES, folder + ": model and manifest name different features");
        }
        for (String file : model.files()) {
            if (!manifest.files().containsKey(file)) {
                throw new InvalidModelException(Reason.MISSING_FILE, folder + ": the manifest has no hash of " + file);
            }
        }
        QuantilePredictor predictor = QuantilePredictor.open(folder, model, features());
        try {
            checkGolden(predictor);
            return predictor;
        } catch (InvalidModelException | RuntimeException broken) {
            predictor.close();
            throw broken;
        }
    }

    /** JSON as manifests and models are written: dates as text, indented. */
    public static ObjectMapper json() {
        return JSON;
    }

    private List<Feature> features() {
        return manifest.features().stream().map(FeatureRange::feature).toList();
    }

    private void checkGolden(QuantilePredictor predictor) throws InvalidModelException {
        for (GoldenRow row : manifest.golden()) {
            double[] answer = predictor.predict(row.values()).quantiles()[0];
            for (int level = 0; level < answer.length; level++) {
                double expected = row.output().get(level);
                if (!(Math.abs(answer[level] - expected) <= GOLDEN_TOLERANCE * Math.max(1, Math.abs(expected)))) {
                    throw new InvalidModelException(
                            Reason.DIFFERENT_ANSWERS,
                            folder + ": answers " + answer[level] + " where it answered " + expected + " in training");
                }
            }
        }
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
