package io.vitrina.metrics.peers;

import io.vitrina.metrics.sales.Sales;
import java.util.List;

/** A figure over the cells of a span: the peers' mean and the viewer's own. */
record CellFigures(List<Others> others, List<Sales> own) {

    /** Mean per peer: amounts and counts are added over the periods, a period's active customers averaged, tickets pooled. */
    double meanPerPeer(PeerFigure figure) {
        return switch (figure) {
            case REVENUE -> others.stream().mapToDouble(Others::revenuePerPeer).sum();
            case SALES_COUNT ->
                others.stream().mapToDouble(Others::salesPerPeer).sum();
            case MEAN_TICKET ->
                ratio(
                        others.stream().mapToLong(Others::salesMinor).sum(),
                        others.stream().mapToLong(Others::salesCount).sum());
            case ACTIVE_CUSTOMERS ->
                others.stream().mapToDouble(Others::customersPerPeer).average().orElse(0);
        };
    }

    double own(PeerFigure figure) {
        return switch (figure) {
            case REVENUE -> own.stream().mapToLong(Sales::revenueMinor).sum();
            case SALES_COUNT -> own.stream().mapToLong(Sales::salesCount).sum();
            case MEAN_TICKET ->
                ratio(
                        own.stream().mapToLong(Sales::salesMinor).sum(),
                        own.stream().mapToLong(Sales::salesCount).sum());
            case ACTIVE_CUSTOMERS ->
                own.stream().mapToLong(Sales::activeCustomers).average().orElse(0);
        };
    }

    long fewestPeers() {
        return others.stream().mapToLong(Others::peers).min().orElse(0);
    }

    private static double ratio(long amount, long count) {
        return count == 0 ? 0 : (double) amount / count;
    }
}
