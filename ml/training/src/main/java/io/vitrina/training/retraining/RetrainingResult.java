package io.vitrina.training.retraining;

import io.vitrina.aggregates.DataFigures;
import org.jspecify.annotations.Nullable;

/**
 * What a retraining led to.
 *
 * @param version of the model that serves from now on; null where nothing was published
 * @param publication its id; null where nothing was published
 */
public record RetrainingResult(
        DataFigures figures,
        Comparison comparison,
        Comparison.Verdict verdict,
        String method,
        @Nullable String version,
        @Nullable Long publication) {}
