package io.vitrina.metrics.samples.nested;

import io.vitrina.metrics.samples.nested.part.Part;

/** Breaks a rule: needs a package inside of its own that needs this one. */
public record Whole(Part part) {}
