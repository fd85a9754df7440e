package io.vitrina.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a published model is, where it comes from and how it answers: {@code manifest.json}.
 *
 * @param method how the champion works, for people: e.g. "gradient-boosted quantile regression"
 * @param dataHash SHA-256 of the data it was trained on
 * @param rows what it was trained on: cardholders with a known income, series
 * @param vocabulary categories that the features are made with
 * @param asOf the last day that it has learnt from
 * @param metrics of this model on what it had not learnt from, {@code baseline} of the naive method and {@code champion} of the model that served on
 *     the same
 * @param rivals other methods that it was compared with on the same, by name
 * @param files SHA-256 of each file of the folder but this one, by name
 * @param golden inputs with the answers that they gave in training
 */
public record Manifest(
        String name,
        String version,
        Instant created,
        String codeRevision,
        String method,
        String dataHash,
        long rows,
        LocalDate dataFrom,
        LocalDate dataTo,
        LocalDate asOf,
        String currency,
        List<FeatureRange> features,
        Vocabulary vocabulary,
        Map<String, String> parameters,
        long seed,
        Metrics metrics,
        Metrics baseline,
        @Nullable Metrics champion,
        Map<String, Metrics> rivals,
        Decision decision,
        Map<String, String> files,
        List<GoldenRow> golden) {

    public Manifest {
        features = List.copyOf(features);
        parameters = new TreeMap<>(parameters);
        // manifests of models without rivals were written without
        rivals = rivals == null ? Map.of() : Map.copyOf(rivals);
        files = new TreeMap<>(files);
        golden = List.copyOf(golden);
    }

    /** The same of files that have been written since. */
    public Manifest withFiles(Map<String, String> hashes) {
        return new Manifest(
                name,
                version,
                created,
                codeRevision,
                method,
                dataHash,
                rows,
                dataFrom,
                dataTo,
                asOf,
                currency,
                features,
                vocabulary,
                parameters,
                seed,
                metrics,
                baseline,
                champion,
                rivals,
                decision,
                hashes,
                golden);
    }

    /**
     * A figure of this model as a multiple of the baseline's.
     *
     * @throws IllegalArgumentException where one of them was not measured by it
     */
    public double timesBaseline(String figure) {
        return metrics.of(figure) / baseline.of(figure);
    }

    /** A feature with the range that it had in training (both null where it was always missing). */
    public record FeatureRange(
            String name,
            Feature.Type type,
            String group,
            @Nullable Double lowest,
            @Nullable Double highest) {

        public static FeatureRange of(Feature feature, @Nullable Double lowest, @Nullable Double highest) {
            return new FeatureRange(feature.name(), feature.type(), feature.group(), lowest, highest);
        }

        Feature feature() {
            return new Feature(name, type, group);
        }
    }

    /** Whether the model may serve, and why. */
    public record Decision(boolean published, String why) {}

    /** One row of features (null is missing) and its P10, P50 and P90. */
    public record GoldenRow(List<@Nullable Float> input, List<Double> output) {

        /** @param input NaN for what is missing */
        public static GoldenRow of(float[] input, double[] output) {
            List<@Nullable Float> boxed = new ArrayList<>();
            for (float value : input) {
                boxed.add(Float.isNaN(value) ? null : Float.valueOf(value));
            }
            return new GoldenRow(boxed, Arrays.stream(output).boxed().toList());
        }

        float[] values() {
            float[] values = new float[input.size()];
            for (int feature = 0; feature < values.length; feature++) {
                Float value = input.get(feature);
                values[feature] = value == null ? Float.NaN : value;
            }
            return values;
        }
    }
}
