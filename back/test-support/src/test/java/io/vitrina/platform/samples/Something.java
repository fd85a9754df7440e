package io.vitrina.platform.samples;

/** Something of the platform. */
public final class Something {}
