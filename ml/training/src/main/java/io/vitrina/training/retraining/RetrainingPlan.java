package io.vitrina.training.retraining;

import io.vitrina.transactions.mapping.Mapping;
import java.nio.file.Path;
import java.time.ZoneId;

/**
 * What to train on and where to publish.
 *
 * @param home folder of models and publications
 * @param largestBadShare share of bad rows from which on the data are refused
 * @param zone where the bank's days begin and end
 * @param codeRevision of the program, for the manifest
 * @param memoryLimit of the aggregation, for example {@code 2GB}
 * @param requireModels whether nothing is published unless every model serves
 */
public record RetrainingPlan(
        Path data,
        Mapping mapping,
        double largestBadShare,
        ZoneId zone,
        Path home,
        long seed,
        int threads,
        String codeRevision,
        String memoryLimit,
        boolean requireModels) {}
