package io.vitrina.platform.problem;

import io.micronaut.serde.annotation.Serdeable;

/** A field of the input that is not valid, and why. */
@Serdeable
public record InvalidField(String field, String message) {}
