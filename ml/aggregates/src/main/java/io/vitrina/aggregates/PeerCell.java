package io.vitrina.aggregates;

import org.jspecify.annotations.Nullable;

/**
 * The figures of a cell that has passed the gate; null is what did not pass by itself.
 *
 * @param owners who contribute
 */
record PeerCell(
        int owners,
        long salesMinor,
        @Nullable Long refundsMinor,
        long salesCount,
        @Nullable Long customers,
        @Nullable Long p25Minor,
        @Nullable Long p50Minor,
        @Nullable Long p75Minor) {}
