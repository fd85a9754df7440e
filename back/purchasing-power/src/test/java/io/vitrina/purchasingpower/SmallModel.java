package io.vitrina.purchasingpower;

import io.vitrina.models.CardholderFeatures;
import io.vitrina.models.Correction;
import io.vitrina.models.LinearMember;
import io.vitrina.models.LinearTerm;
import io.vitrina.models.QuantileModel;
import io.vitrina.models.QuantileModel.Part;
import io.vitrina.models.TargetScale;
import io.vitrina.publication.Feature;
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

/** A published model with one line: who spends more a month, earns more. */
final class SmallModel {

    private static final CardholderFeatures FEATURES = new CardholderFeatures(
            new Vocabulary(List.of("standard"), List.of("Capital", "Costa"), List.of("centro", "norte", "playa")),
            2026);
    private static final List<Double> ONES = List.of(1.0, 1.0, 1.0);

    private SmallModel() {}

    /** Writes the folder of a version below the home folder. */
    static Path write(Path home, String version) throws IOException {
        Path folder =
                home.resolve("models").resolve(ModelFolder.PURCHASING_POWER).resolve(version);
        Files.createDirectories(folder);
        Files.write(folder.resolve(QuantileModel.FILE), ModelFolder.json().writeValueAsBytes(recipe()));
        rewrite(folder, version, answer());
        return folder;
    }

    /** Writes the manifest with hashes of what is in the folder, and with this as the answer to a row of zeros. */
    static void rewrite(Path folder, String version, List<Double> answer) throws IOException {
        Map<String, String> hashes = Map.of(QuantileModel.FILE, FileHash.of(folder.resolve(QuantileModel.FILE)));
        Manifest manifest = manifest(version, hashes, answer);
        Files.write(folder.resolve(ModelFolder.MANIFEST), ModelFolder.json().writeValueAsBytes(manifest));
    }

    private static List<Double> answer() {
        float[] zeros = new float[FEATURES.features().size()];
        double[] quantiles = line().quantiles(zeros, 1, zeros.length)[0];
        return List.of(quantiles[0], quantiles[1], quantiles[2]);
    }

    private static QuantileModel recipe() {
        Correction none = Correction.none(3);
        return new QuantileModel(names(), List.of(0.1, 0.5, 0.9), List.of(new Part(line(), none, ONES)), none, 0);
    }

    private static LinearMember line() {
        int spending = names().indexOf("spent_monthly_log");
        return new LinearMember(
                new TargetScale(true, Math.log(200_000), 0.5),
                List.of(new LinearTerm(spending, false, false, 10.5, 0.5, 0)),
                List.of(0.1, 0.9),
                List.of(-1.0, 0.1),
                List.of(-1.2, 0.0, 1.3),
                -3,
                3);
    }

    private static List<String> names() {
        return FEATURES.features().stream().map(Feature::name).toList();
    }

    private static Metrics metrics(double pinballLoss, double error, double coverage) {
        return new Metrics(Map.of(
                Metrics.PINBALL_LOSS, pinballLoss, Metrics.MEAN_ABSOLUTE_ERROR, error, Metrics.COVERAGE, coverage));
    }

    private static Manifest manifest(String version, Map<String, String> hashes, List<Double> answer) {
        Metrics metrics = metrics(10_000, 31_000, 0.81);
        Metrics baseline = metrics(17_000, 52_000, 0.8);
        List<Float> zeros = Collections.nCopies(FEATURES.features().size(), 0f);
        return new Manifest(
                ModelFolder.PURCHASING_POWER,
                version,
                Instant.parse("2026-11-01T00:00:00Z"),
                "revision",
                "a line",
                "hash",
                1_000,
                LocalDate.of(2024, 11, 1),
                LocalDate.of(2026, 10, 31),
                LocalDate.of(2026, 10, 31),
                "EUR",
                FEATURES.features().stream()
                        .map(feature -> FeatureRange.of(feature, null, null))
                        .toList(),
                FEATURES.vocabulary(),
                Map.of(),
                1,
                metrics,
                baseline,
                null,
                Map.of(),
                new Decision(true, "beats the baseline"),
                hashes,
                List.of(new GoldenRow(List.copyOf(zeros), answer)));
    }
}
