package io.vitrina.aggregates.samples.framework;

import io.micronaut.samples.Bean;

/** Breaks a rule: ml knows the framework of services. */
record Aggregates(Bean bean) {}
