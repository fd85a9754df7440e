package io.vitrina.training.contest;

import io.vitrina.training.publication.TrainedModel;
import org.jspecify.annotations.Nullable;

/**
 * What a task has trained, with what decides whether it serves. Closing it releases what the models hold.
 *
 * @param method how the challenger works, for people
 * @param baseline the naive method as a model that can serve in the challenger's place; null where it needs no folder
 */
public record Candidate(
        Scores scores,
        String method,
        TrainedModel challenger,
        @Nullable TrainedModel baseline,
        Runnable release) implements AutoCloseable {

    @Override
    public void close() {
        release.run();
    }
}
