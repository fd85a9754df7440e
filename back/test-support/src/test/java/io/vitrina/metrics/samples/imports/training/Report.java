package io.vitrina.metrics.samples.imports.training;

import io.vitrina.training.samples.Trainer;

/** Breaks a rule: a service imports training. */
record Report(Trainer trainer) {}
