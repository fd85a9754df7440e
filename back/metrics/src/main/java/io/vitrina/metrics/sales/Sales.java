package io.vitrina.metrics.sales;

import org.jspecify.annotations.Nullable;

/**
 * Sums over a period.
 *
 * @param salesMinor sales before refunds, in minor units
 * @param refundsMinor refunds, in minor units, not negative
 * @param salesCount number of sales, refunds not counted
 * @param activeCustomers distinct customers who bought
 */
public record Sales(long salesMinor, long refundsMinor, long salesCount, long activeCustomers) {

    public static final Sales NONE = new Sales(0, 0, 0, 0);

    public long revenueMinor() {
        return salesMinor - refundsMinor;
    }

    /** Sales before refunds by their number, rounded half up to minor units; null without a sale. */
    public @Nullable Long meanTicketMinor() {
        return salesCount == 0 ? null : Math.round((double) salesMinor / salesCount);
    }
}
