package io.vitrina.training.sales;

import org.jspecify.annotations.Nullable;

/**
 * What a training led to for one model.
 *
 * @param name of the model
 * @param version that serves from now on, the new one or the one that served; null where none beats what it has to
 */
public record SalesOutcome(
        String name,
        SalesComparison comparison,
        SalesComparison.Verdict verdict,
        @Nullable String version) {}
