package io.vitrina.metrics.samples.util;

/** Breaks a rule: its package is named after no business idea. */
final class Sums {}
