package io.vitrina.training.retraining;

import io.vitrina.aggregates.DataFigures;
import io.vitrina.training.contest.ContestResult;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a retraining led to.
 *
 * @param models what became of each model
 * @param publication its id; null where nothing was published, since a model is missing that is required
 */
public record RetrainingResult(
        DataFigures figures,
        List<ContestResult> models,
        @Nullable Long publication) {

    public RetrainingResult {
        models = List.copyOf(models);
    }

    /** Whether a model was to be had and is not. */
    public boolean hasLost() {
        return models.stream().anyMatch(ContestResult::isLost);
    }

    /** What became of the model of a name. */
    public Optional<ContestResult> of(String name) {
        return models.stream()
                .filter(result -> result.model().name().equals(name))
                .findFirst();
    }
}
