package io.vitrina.publication;

import io.vitrina.publication.Manifest.Decision;
import io.vitrina.publication.Manifest.FeatureRange;
import io.vitrina.publication.Manifest.GoldenRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A model's folder whose one file is a text: what a folder promises does not depend on what is in it. */
final class WrittenModel {

    static final Feature AGE = Feature.number("age", "demographics");

    private WrittenModel() {}

    static Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("weights.txt"), "2");
        Manifest manifest = manifest().withFiles(Map.of("weights.txt", FileHash.of(folder.resolve("weights.txt"))));
        Files.write(folder.resolve(ModelFolder.MANIFEST), ModelFolder.json().writeValueAsBytes(manifest));
        return folder;
    }

    /** Changes the manifest as a text. */
    static void edit(Path folder, UnaryOperator<String> change) throws IOException {
        Path file = folder.resolve(ModelFolder.MANIFEST);
        Files.writeString(file, change.apply(Files.readString(file)));
    }

    private static Manifest manifest() {
        Metrics metrics = new Metrics(Map.of(Metrics.PINBALL_LOSS, 1.0));
        return new Manifest(
                "doubled",
                "v1",
                Instant.EPOCH,
                "revision",
                "two times the age",
                "hash",
                100,
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2025, 12, 31),
                LocalDate.of(2025, 12, 31),
                "EUR",
                List.of(FeatureRange.of(AGE, 18.0, 90.0)),
                Vocabulary.NONE,
                Map.of(),
                1,
                metrics,
                metrics,
                null,
                Map.of(),
                new Decision(true, "beats the baseline"),
                Map.of(),
                List.of(GoldenRow.of(new float[] {30}, new double[] {60})));
    }
}
