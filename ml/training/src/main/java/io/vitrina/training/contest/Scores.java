package io.vitrina.training.contest;

import io.vitrina.publication.Metrics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A challenger beside all that it has to beat, measured on the same rows. Less is better in each decisive measure, and what is no number
 * beats nothing.
 *
 * @param decisive measures by which one beats another, in all of them; the first one decides between models that hold
 * @param opponents what needs no learning, the baseline first, by the name that people call it
 * @param champion the model that serves; null where there is none to compare with
 * @param told figures for people, in their order
 */
public record Scores(
        List<String> decisive,
        Metrics challenger,
        Map<String, Metrics> opponents,
        @Nullable Metrics champion,
        List<Figure> told) {

    /**
     * A figure as people read it.
     *
     * @param measure among the metrics
     * @param factor from the metric to what is told
     */
    public record Figure(String label, String measure, double factor) {}

    public Scores {
        decisive = List.copyOf(decisive);
        opponents = new LinkedHashMap<>(opponents);
        told = List.copyOf(told);
        if (decisive.isEmpty() || opponents.isEmpty()) {
            throw new IllegalArgumentException("a contest needs a measure and a baseline");
        }
    }

    /** The naive method's. */
    public Metrics baseline() {
        return opponents.values().iterator().next();
    }

    /** The first opponent that the challenger does not beat. */
    Optional<String> challengerLosesTo() {
        return losesTo(challenger);
    }

    /** Whether the model that serves still beats what needs no learning. */
    boolean championHolds() {
        return champion != null && losesTo(champion).isEmpty();
    }

    /** Whether the challenger beats a champion that holds; of one that does not, or none, there is nothing to beat. */
    boolean challengerBeatsChampion() {
        return champion == null
                || !championHolds()
                || challenger.of(decisive.getFirst()) < champion.of(decisive.getFirst());
    }

    private Optional<String> losesTo(Metrics model) {
        return opponents.entrySet().stream()
                .filter(opponent -> !beats(model, opponent.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private boolean beats(Metrics one, Metrics other) {
        return decisive.stream().allMatch(measure -> one.of(measure) < other.of(measure));
    }
}
