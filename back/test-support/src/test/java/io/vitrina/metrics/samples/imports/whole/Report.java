package io.vitrina.metrics.samples.imports.whole;

import io.vitrina.standalone.samples.Everything;

/** Breaks a rule: a service imports what puts services together. */
record Report(Everything everything) {}
