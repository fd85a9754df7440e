package io.vitrina.training.retraining;

import io.vitrina.aggregates.DataFigures;
import io.vitrina.training.sales.SalesOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a retraining led to.
 *
 * @param version of the model that serves from now on; null where nothing was published
 * @param publication its id; null where nothing was published
 * @param sales what became of the models of daily sales; none where nothing was published, or there was too little to learn from
 */
public record RetrainingResult(
        DataFigures figures,
        Comparison comparison,
        Comparison.Verdict verdict,
        String method,
        @Nullable String version,
        @Nullable Long publication,
        List<SalesOutcome> sales) {}
