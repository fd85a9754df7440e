package io.vitrina.publication;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What became of one model of a publication.
 *
 * @param version of the folder that it is served from; null where it is unavailable, or its baseline needs no folder
 * @param reason one sentence for operators
 * @param figures the numbers behind the reason by their names, such as {@code labels} and {@code labelsNeeded}
 */
public record PublishedModel(
        String name,
        Status status,
        Verdict verdict,
        @Nullable String version,
        String reason,
        Map<String, Double> figures) {

    /** What answers. */
    public enum Status {
        /** A trained model. */
        SERVING,
        /** The naive method, since no trained model beats it. */
        BASELINE,
        /** Nothing. */
        UNAVAILABLE;

        /** As it is stored. */
        public String key() {
            return stored(this);
        }

        /** @throws IllegalArgumentException for a key that is none */
        public static Status of(String key) {
            return valueOf(constant(key));
        }
    }

    /** Why that is so. */
    public enum Verdict {
        /** The new model beats its baseline, its rivals and the model that served. */
        PUBLISHED,
        /** The model that served goes on. */
        CHAMPION_STAYS,
        /** Neither the new model nor the one that served beats the baseline. */
        BASELINE_SERVES,
        /** There is too little to learn from. */
        TOO_LITTLE_DATA,
        /** The training broke. */
        FAILED;

        /** As it is stored. */
        public String key() {
            return stored(this);
        }

        /** @throws IllegalArgumentException for a key that is none */
        public static Verdict of(String key) {
            return valueOf(constant(key));
        }
    }

    public PublishedModel {
        figures = new TreeMap<>(figures);
        if (status == Status.SERVING && version == null || status == Status.UNAVAILABLE && version != null) {
            throw new IllegalArgumentException(name + " is " + status + " with version " + version);
        }
    }

    /**
     * The model as a publication's row has it.
     *
     * @throws IllegalArgumentException where status or verdict is none
     */
    public static PublishedModel of(
            String name,
            String status,
            String verdict,
            @Nullable String version,
            String reason,
            Map<String, Double> figures) {
        return new PublishedModel(name, Status.of(status), Verdict.of(verdict), version, reason, figures);
    }

    /** The folder's version where something is served from one. */
    public Optional<String> servedVersion() {
        return Optional.ofNullable(version);
    }

    private static String stored(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String constant(String stored) {
        return stored.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
