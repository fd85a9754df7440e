package io.vitrina.metrics.peers;

/** What a merchant is compared by. */
public enum PeerFigure {
    REVENUE,
    SALES_COUNT,
    MEAN_TICKET,
    ACTIVE_CUSTOMERS;

    /** Whether the cell says anything about this figure. */
    boolean isIn(PeerCell.Published cell) {
        return switch (this) {
            case REVENUE -> cell.refundsMinor() != null;
            case ACTIVE_CUSTOMERS -> cell.customers() != null;
            case SALES_COUNT, MEAN_TICKET -> cell.salesCount() > 0;
        };
    }

    /** Why a published cell does not have this figure. */
    HiddenReason absence() {
        return switch (this) {
            case REVENUE -> HiddenReason.RECOVERABLE_PEER;
            case ACTIVE_CUSTOMERS -> HiddenReason.TOO_FEW_CARDS;
            case SALES_COUNT, MEAN_TICKET -> HiddenReason.NO_DATA;
        };
    }
}
