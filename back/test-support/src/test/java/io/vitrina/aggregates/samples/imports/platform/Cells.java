package io.vitrina.aggregates.samples.imports.platform;

import io.vitrina.platform.samples.Something;

/** Breaks a rule: ml imports back. */
record Cells(Something something) {}
