package io.vitrina.auth.samples;

/** Something of one service. */
public final class Session {}
