package io.vitrina.metrics.sales;

import org.jspecify.annotations.Nullable;

/** Narrows own sales to one outlet, one channel or both; null leaves them all. */
public record SalesFilter(
        @Nullable String outletId, @Nullable Channel channel) {

    public static final SalesFilter ALL = new SalesFilter(null, null);

    public boolean accepts(DaySales row) {
        return (outletId == null || outletId.equals(row.outletId())) && (channel == null || channel == row.channel());
    }
}
