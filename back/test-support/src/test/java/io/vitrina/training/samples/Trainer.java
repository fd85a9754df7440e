package io.vitrina.training.samples;

/** Something of training. */
public final class Trainer {}
