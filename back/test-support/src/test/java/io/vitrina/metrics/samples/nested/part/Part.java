package io.vitrina.metrics.samples.nested.part;

import io.vitrina.metrics.samples.nested.Whole;
import java.util.List;

/** Breaks a rule: needs the package around it that needs this one. */
public record Part(List<Whole> wholes) {}
