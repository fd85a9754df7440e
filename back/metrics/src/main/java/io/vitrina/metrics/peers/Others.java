package io.vitrina.metrics.peers;

import io.vitrina.metrics.sales.Sales;
import org.jspecify.annotations.Nullable;

/** What the peers of a cell did together, the viewer taken off. */
record Others(
        long peers,
        long salesMinor,
        @Nullable Long refundsMinor,
        long salesCount,
        @Nullable Long customers) {

    /** Fewer peers than this are never shown, whatever the publication says. */
    static final int FEWEST_PEERS = 5;

    static final Others NOBODY = new Others(0, 0, null, 0, null);

    private static final int[] NAMED_BOUNDS = {50, 20, 10, FEWEST_PEERS};

    static Others of(PeerCell.Published cell, Sales own) {
        boolean contributed = own.salesCount() > 0 || own.refundsMinor() > 0;
        return new Others(
                contributed ? cell.owners() - 1 : cell.owners(),
                cell.salesMinor() - own.salesMinor(),
                cell.refundsMinor() == null ? null : cell.refundsMinor() - own.refundsMinor(),
                cell.salesCount() - own.salesCount(),
                cell.customers() == null ? null : cell.customers() - own.activeCustomers());
    }

    /** The number of peers as it may be told: at least 5, 10, 20 or 50. */
    static int atLeast(long peers) {
        for (int bound : NAMED_BOUNDS) {
            if (peers >= bound) {
                return bound;
            }
        }
        throw new IllegalArgumentException(peers + " peers are too few to be told of");
    }

    double revenuePerPeer() {
        return refundsMinor == null ? 0 : (double) (salesMinor - refundsMinor) / peers;
    }

    double salesPerPeer() {
        return (double) salesCount / peers;
    }

    double customersPerPeer() {
        return customers == null ? 0 : (double) customers / peers;
    }
}
