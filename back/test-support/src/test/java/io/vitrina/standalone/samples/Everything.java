package io.vitrina.standalone.samples;

/** Something that puts services together. */
public final class Everything {}
