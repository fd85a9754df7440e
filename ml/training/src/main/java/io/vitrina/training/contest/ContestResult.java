package io.vitrina.training.contest;

import io.vitrina.publication.PublishedModel;
import io.vitrina.publication.PublishedModel.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a contest led to.
 *
 * @param question what the model answers, for people
 * @param model as it is published
 * @param method of the challenger; null where none was trained
 * @param scores null where none was trained
 */
public record ContestResult(
        String question,
        PublishedModel model,
        @Nullable String method,
        @Nullable Scores scores) {

    /** Whether a model was to be had and is not: it lost against what needs no learning, or its training broke. */
    public boolean isLost() {
        return model.verdict() == Verdict.BASELINE_SERVES || model.verdict() == Verdict.FAILED;
    }

    /** Whether a model serves. */
    public boolean isServed() {
        return model.status() == PublishedModel.Status.SERVING;
    }
}
