package io.vitrina.metrics.peers;

import org.jspecify.annotations.Nullable;

/** What can be said about peers for one figure. */
public sealed interface PeerResult {

    /**
     * @param value mean per peer over the scope, in minor units where it is money
     * @param index the viewer's own figure over the same scope, peers = 100
     */
    record Shown(double value, double index, ComparisonScope scope) implements PeerResult {

        /** To one decimal place. */
        public double roundedIndex() {
            return Math.round(index * 10) / 10.0;
        }
    }

    /** @param wider the figure of the next wider cells that may be shown, if any */
    record Hidden(HiddenReason reason, @Nullable Shown wider) implements PeerResult {}
}
