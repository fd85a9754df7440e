package io.vitrina.models.forecasts;

import io.vitrina.forecasting.global.Inputs;
import io.vitrina.forecasting.global.TabularInputs;
import io.vitrina.forecasting.global.Task;
import io.vitrina.forecasting.global.WindowInputs;
import io.vitrina.publication.FileHash;
import io.vitrina.publication.Manifest;
import io.vitrina.publication.Manifest.Decision;
import io.vitrina.publication.Manifest.FeatureRange;
import io.vitrina.publication.Manifest.GoldenRow;
import io.vitrina.publication.Metrics;
import io.vitrina.publication.ModelFolder;
import io.vitrina.publication.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.jspecify.annotations.Nullable;

/** Folders of models that forecast, as training leaves them. */
final class ForecastFolder {

    private static final Task TASK = new Task(2, List.of(), List.of(), false, false);
    private static final Inputs TABLE = new TabularInputs(TASK);

    static final ForecastRecipe RECIPE = recipe("xgboost", List.of(0.5));

    private ForecastFolder() {}

    /** Trees that have learnt that nothing changes. */
    static Path trees(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("trees.ubj"), noChange());
        return complete(folder, RECIPE, TABLE, List.of(new GoldenRow(unknown(TABLE.width()), List.of(0.0))));
    }

    /** What would be a network if TensorFlow could be loaded. */
    static Path network(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("variables"));
        Files.writeString(folder.resolve("saved_model.pb"), "graph");
        Files.writeString(folder.resolve("variables").resolve("variables.index"), "weights");
        return complete(folder, recipe("network", List.of(0.1, 0.5, 0.9)), new WindowInputs(TASK), List.of());
    }

    /** Changes a file and its hash. */
    static void change(Path folder, String file, String content) throws IOException {
        String before = FileHash.of(folder.resolve(file));
        Files.writeString(folder.resolve(file), content);
        String after = FileHash.of(folder.resolve(file));
        edit(folder, text -> text.replace(before, after));
    }

    /** Changes the manifest as a text. */
    static void edit(Path folder, UnaryOperator<String> change) throws IOException {
        Path manifest = folder.resolve(ModelFolder.MANIFEST);
        Files.writeString(manifest, change.apply(Files.readString(manifest)));
    }

    private static ForecastRecipe recipe(String method, List<Double> answered) {
        return new ForecastRecipe(
                method, TASK, answered, List.of(0.1, 0.9), List.of(List.of(-1.0, 1.0), List.of(-2.0, 2.0)));
    }

    private static byte[] noChange() throws IOException {
        try {
            DMatrix rows = new DMatrix(new float[4 * TABLE.width()], 4, TABLE.width(), Float.NaN);
            rows.setLabel(new float[4]);
            return XGBoost.train(rows, Map.of("base_score", 0, "nthread", 1, "verbosity", 0), 1, Map.of(), null, null)
                    .toByteArray("ubj");
        } catch (XGBoostError broken) {
            throw new IOException(broken);
        }
    }

    private static List<@Nullable Float> unknown(int width) {
        return Collections.nCopies(width, null);
    }

    private static Path complete(Path folder, ForecastRecipe recipe, Inputs inputs, List<GoldenRow> golden)
            throws IOException {
        Files.write(folder.resolve(ForecastRecipe.FILE), ModelFolder.json().writeValueAsBytes(recipe));
        Map<String, String> hashes = new TreeMap<>();
        for (String file : ModelFiles.read(folder, "").keySet()) {
            hashes.put(file, FileHash.of(folder.resolve(file)));
        }
        Metrics metrics = new Metrics(Map.of(Metrics.PINBALL_LOSS, 1.0));
        Manifest manifest = new Manifest(
                PublishedForecaster.modelOf(recipe.method()),
                String.valueOf(folder.getFileName()),
                Instant.EPOCH,
                "revision",
                recipe.method(),
                "hash",
                4,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                LocalDate.of(2025, 12, 31),
                "EUR",
                PublishedForecaster.features(inputs).stream()
                        .map(feature -> FeatureRange.of(feature, null, null))
                        .toList(),
                Vocabulary.NONE,
                Map.of(),
                1,
                metrics,
                metrics,
                null,
                Map.of(),
                new Decision(true, "beats the baseline"),
                hashes,
                golden);
        Files.write(folder.resolve(ModelFolder.MANIFEST), ModelFolder.json().writeValueAsBytes(manifest));
        return folder;
    }
}
