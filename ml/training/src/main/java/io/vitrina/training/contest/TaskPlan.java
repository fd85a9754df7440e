package io.vitrina.training.contest;

import io.vitrina.aggregates.DataFigures;
import java.nio.file.Path;

/**
 * How tasks train.
 *
 * @param home below which models are published
 * @param data figures of the whole data
 * @param seed the same one gives the same models
 * @param threads the result does not depend on it
 * @param codeRevision of the program, for manifests
 * @param progress told as a training goes on
 */
public record TaskPlan(
        Path home, DataFigures data, long seed, int threads, String codeRevision, TaskProgress progress) {}
