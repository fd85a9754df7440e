package io.micronaut.samples;

/** Stands for the framework of services, which this module does not have. */
public final class Bean {}
