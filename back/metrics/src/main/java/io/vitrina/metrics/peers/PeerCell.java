package io.vitrina.metrics.peers;

import org.jspecify.annotations.Nullable;

/** A cell of the publication: what all merchants of a category group sold at a place in a period, after the privacy gate. */
sealed interface PeerCell {

    /**
     * A cell that passed for any contributor as the viewer.
     *
     * @param owners contributing owners, the viewer among them where it sold
     * @param refundsMinor null where this figure alone did not pass
     * @param customers sum over owners of each one's distinct customers; null where this figure alone did not pass
     */
    record Published(
            long owners,
            long salesMinor,
            @Nullable Long refundsMinor,
            long salesCount,
            @Nullable Long customers) implements PeerCell {}

    /** A cell that did not pass, and the next wider one that did, if any. */
    record Hidden(HiddenReason reason, @Nullable CellKey wider) implements PeerCell {}
}
