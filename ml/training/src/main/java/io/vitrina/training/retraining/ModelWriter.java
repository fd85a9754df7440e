package io.vitrina.training.retraining;

import io.vitrina.aggregates.DataFigures;
import io.vitrina.models.CardholderFeatures;
import io.vitrina.models.Feature;
import io.vitrina.models.FileHash;
import io.vitrina.models.InvalidModelException;
import io.vitrina.models.Manifest;
import io.vitrina.models.Manifest.Decision;
import io.vitrina.models.Manifest.FeatureRange;
import io.vitrina.models.Manifest.GoldenRow;
import io.vitrina.models.ModelFolder;
import io.vitrina.models.QuantileModel;
import io.vitrina.training.files.Folders;
import io.vitrina.training.quantiles.FeatureMatrix;
import io.vitrina.training.quantiles.TrainedQuantiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a model's folder: its files, manifest and card, whole or not at all. The version is the day and the hash of the files. */
final class ModelWriter {

    private static final Logger LOG = LoggerFactory.getLogger(ModelWriter.class);
    private static final int GOLDEN_ROWS = 5;

    private final RetrainingPlan plan;
    private final DataFigures figures;
    private final LocalDate asOf;

    ModelWriter(RetrainingPlan plan, DataFigures figures, LocalDate asOf) {
        this.plan = plan;
        this.figures = figures;
        this.asOf = asOf;
    }

    /** Writes the model and gives its version; the same model is written once. */
    String write(IncomeTraining.Outcome outcome, Comparison comparison) throws IOException {
        Map<String, byte[]> files = new TreeMap<>(outcome.model().files());
        files.put(
                QuantileModel.FILE,
                ModelFolder.json().writeValueAsBytes(outcome.model().recipe()));
        String version = figures.to().format(DateTimeFormatter.BASIC_ISO_DATE) + "-" + hash(files);
        Path folder = plan.home()
                .resolve("models")
                .resolve(ModelFolder.PURCHASING_POWER)
                .resolve(version);
        if (Files.exists(folder)) {
            if (canBeServed(folder)) {
                return version;
            }
            // somebody has damaged it since: it is written anew
            Folders.remove(folder);
        }
        Path unfinished = folder.resolveSibling(version + ".unfinished");
        Folders.remove(unfinished);
        Files.createDirectories(unfinished);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(unfinished.resolve(file.getKey()), file.getValue());
        }
        Manifest described = manifest(version, outcome, comparison, Map.of());
        Files.writeString(unfinished.resolve("card.md"), ModelCard.of(described));
        Manifest manifest = manifest(version, outcome, comparison, hashes(unfinished));
        Files.write(unfinished.resolve(ModelFolder.MANIFEST), ModelFolder.json().writeValueAsBytes(manifest));
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        if (!canBeServed(folder)) {
            throw new IllegalStateException("The model that was written cannot be served: " + folder);
        }
        return version;
    }

    /** As a service opens it: every file as it was hashed, every golden row answered as in training, through DJL. */
    private static boolean canBeServed(Path folder) {
        try {
            ModelFolder.open(folder).predictor().close();
            return true;
        } catch (InvalidModelException damaged) {
            LOG.warn("The model cannot be served: {}", damaged.getMessage());
            return false;
        }
    }

    private Manifest manifest(
            String version, IncomeTraining.Outcome outcome, Comparison comparison, Map<String, String> hashes) {
        CardholderFeatures features = outcome.features();
        FeatureMatrix matrix = outcome.training().matrix(features);
        return new Manifest(
                ModelFolder.PURCHASING_POWER,
                version,
                Instant.now(),
                plan.codeRevision(),
                outcome.model().method(),
                figures.hash(),
                outcome.training().size(),
                figures.from(),
                figures.to(),
                asOf,
                figures.currency(),
                ranges(features.features(), matrix),
                features.vocabulary(),
                Map.of("levels", "0.1, 0.5, 0.9", "heldOut", outcome.heldOut()),
                plan.seed(),
                comparison.challenger().metrics(),
                comparison.baseline().metrics(),
                comparison.champion() == null ? null : comparison.champion().metrics(),
                new Decision(
                        comparison.verdict() == Comparison.Verdict.PUBLISHED,
                        comparison.verdict().reason()),
                hashes,
                golden(outcome.model(), matrix));
    }

    private static List<FeatureRange> ranges(List<Feature> features, FeatureMatrix matrix) {
        List<FeatureRange> ranges = new ArrayList<>();
        for (int column = 0; column < features.size(); column++) {
            Feature feature = features.get(column);
            double lowest = Double.POSITIVE_INFINITY;
            double highest = Double.NEGATIVE_INFINITY;
            for (int row = 0; row < matrix.rows(); row++) {
                float value = matrix.at(row, column);
                if (!Float.isNaN(value)) {
                    lowest = Math.min(lowest, value);
                    highest = Math.max(highest, value);
                }
            }
            boolean known = lowest <= highest;
            ranges.add(new FeatureRange(
                    feature.name(), feature.type(), feature.group(), known ? lowest : null, known ? highest : null));
        }
        return ranges;
    }

    private static List<GoldenRow> golden(TrainedQuantiles model, FeatureMatrix matrix) {
        int rows = Math.min(GOLDEN_ROWS, matrix.rows());
        int[] chosen = IntStream.range(0, rows)
                .map(row -> row * (matrix.rows() / rows))
                .toArray();
        FeatureMatrix inputs = matrix.select(chosen);
        double[][] outputs = model.predict(inputs);
        List<GoldenRow> golden = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<@Nullable Float> input = new ArrayList<>();
            for (float value : inputs.row(row)) {
                input.add(Float.isNaN(value) ? null : Float.valueOf(value));
            }
            golden.add(new GoldenRow(input, Arrays.stream(outputs[row]).boxed().toList()));
        }
        return golden;
    }

    private static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                hashes.put(String.valueOf(file.getFileName()), FileHash.of(file));
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
