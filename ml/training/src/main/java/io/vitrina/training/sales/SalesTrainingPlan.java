package io.vitrina.training.sales;

import io.vitrina.aggregates.DataFigures;
import java.nio.file.Path;

/**
 * What to train on, and how.
 *
 * @param dailySales as the aggregation writes them
 * @param home below which models are published
 * @param figures of the data
 * @param seed for the manifest: the methods' own seeds are fixed
 * @param threads the result does not depend on it
 * @param codeRevision of the program, for the manifest
 */
public record SalesTrainingPlan(
        Path dailySales, Path home, DataFigures figures, long seed, int threads, String codeRevision) {}
