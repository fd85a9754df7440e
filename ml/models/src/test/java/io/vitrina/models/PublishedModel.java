package io.vitrina.models;

import io.vitrina.models.QuantileModel.Part;
import io.vitrina.publication.Feature;
import io.vitrina.publication.FileHash;
import io.vitrina.publication.InvalidModelException;
import io.vitrina.publication.Manifest;
import io.vitrina.publication.Manifest.Decision;
import io.vitrina.publication.Manifest.FeatureRange;
import io.vitrina.publication.Manifest.GoldenRow;
import io.vitrina.publication.Metrics;
import io.vitrina.publication.ModelFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** A model's folder with a member of every kind, as training leaves it. */
final class PublishedModel {

    static final List<Double> LEVELS = List.of(0.1, 0.5, 0.9);
    static final List<CardholderProfile> PROFILES = Simulation.profiles(300);
    static final CardholderFeatures FEATURES = new CardholderFeatures(CardholderFeatures.vocabulary(PROFILES), 2025);
    static final int WIDTH = FEATURES.features().size();

    private PublishedModel() {}

    /** Writes the folder with all that belongs to it. */
    static Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("trees.ubj"), trees(LEVELS));
        Files.write(folder.resolve("median.ubj"), trees(List.of(0.5)));
        Files.write(folder.resolve(QuantileModel.FILE), ModelFolder.json().writeValueAsBytes(recipe()));
        Map<String, String> hashes = new TreeMap<>();
        for (String file : List.of("trees.ubj", "median.ubj", QuantileModel.FILE)) {
            hashes.put(file, FileHash.of(folder.resolve(file)));
        }
        rewrite(folder, manifest(hashes, List.of()));
        float[] row = FEATURES.of(PROFILES.getFirst());
        rewrite(folder, manifest(hashes, List.of(GoldenRow.of(row, answers(folder, row)))));
        return folder;
    }

    /** Replaces the manifest by another. */
    static void rewrite(Path folder, Manifest manifest) throws IOException {
        Files.write(folder.resolve(ModelFolder.MANIFEST), ModelFolder.json().writeValueAsBytes(manifest));
    }

    /** Changes the manifest as a text. */
    static void edit(Path folder, UnaryOperator<String> change) throws IOException {
        Path file = folder.resolve(ModelFolder.MANIFEST);
        Files.writeString(file, change.apply(Files.readString(file)));
    }

    private static double[] answers(Path folder, float[] row) throws IOException {
        try (QuantilePredictor predictor = QuantilePredictor.open(ModelFolder.open(folder))) {
            return predictor.predict(row).quantiles()[0];
        } catch (InvalidModelException broken) {
            throw new IOException(broken);
        }
    }

    private static QuantileModel recipe() {
        TargetScale scale = new TargetScale(true, Math.log(200_000), 0.5);
        LinearTerm spending = new LinearTerm(feature("spent_monthly_log"), false, false, 10.5, 0.5, 0);
        Correction none = Correction.none(LEVELS.size());
        List<Member> members = List.of(
                new BoostedMember(scale, List.of("trees.ubj"), false),
                new BoostedMember(scale, List.of("median.ubj"), true),
                new LinearMember(
                        scale,
                        List.of(spending),
                        List.of(0.1, 0.9),
                        List.of(-1.0, 0.1),
                        List.of(-1.2, 0.0, 1.3),
                        -3,
                        3),
                new OrdinalMember(
                        List.of(spending), List.of(1.5), List.of(-1.0, 1.0), List.of(100_000.0, 200_000.0, 400_000.0)));
        List<Double> quarters = List.of(0.25, 0.25, 0.25);
        return new QuantileModel(
                FEATURES.features().stream().map(Feature::name).toList(),
                LEVELS,
                members.stream().map(member -> new Part(member, none, quarters)).toList(),
                new Correction(List.of(0.2, 0.0, 0.2), List.of(-1_000.0, 0.0, 1_000.0)),
                0);
    }

    static int feature(String name) {
        return FEATURES.features().stream().map(Feature::name).toList().indexOf(name);
    }

    private static byte[] trees(List<Double> levels) throws IOException {
        float[] labels = new float[PROFILES.size()];
        for (int row = 0; row < labels.length; row++) {
            Long income = PROFILES.get(row).monthlyIncomeMinor();
            labels[row] = (float) ((Math.log(income == null ? 1 : income) - Math.log(200_000)) / 0.5);
        }
        try {
            DMatrix rows = new DMatrix(FEATURES.of(PROFILES), PROFILES.size(), WIDTH, Float.NaN);
            rows.setLabel(labels);
            Map<String, Object> parameters = Map.of(
                    "objective", "reg:quantileerror",
                    "quantile_alpha", levels.toString(),
                    "max_depth", 3,
                    "nthread", 1,
                    "verbosity", 0);
            return XGBoost.train(rows, parameters, 30, Map.of(), null, null).toByteArray("ubj");
        } catch (XGBoostError broken) {
            throw new IOException(broken);
        }
    }

    private static Manifest manifest(Map<String, String> hashes, List<GoldenRow> golden) {
        Metrics metrics = new Metrics(Map.of(Metrics.PINBALL_LOSS, 1.0));
        return new Manifest(
                ModelFolder.PURCHASING_POWER,
                "v1",
                Instant.EPOCH,
                "revision",
                "an average of four members",
                "hash",
                PROFILES.size(),
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2025, 12, 31),
                LocalDate.of(2025, 6, 30),
                "EUR",
                FEATURES.features().stream()
                        .map(feature -> FeatureRange.of(feature, null, null))
                        .toList(),
                FEATURES.vocabulary(),
                Map.of(),
                1,
                metrics,
                metrics,
                null,
                Map.of(),
                new Decision(true, "beats the baseline"),
                hashes,
                golden);
    }
}
