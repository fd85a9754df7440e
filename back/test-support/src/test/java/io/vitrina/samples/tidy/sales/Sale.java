package io.vitrina.samples.tidy.sales;

/** Keeps all rules. */
public record Sale(long amountMinor) {}
