package io.vitrina.metrics.sales;

import java.time.LocalDate;

/**
 * What one outlet sold on one day by one channel.
 *
 * @param salesMinor sum of the sales before refunds, in minor units
 * @param refundsMinor sum of the refunds, in minor units, not negative
 * @param customers who bought: the merchant's own running numbers, positive, each once
 */
public record DaySales(
        LocalDate day,
        String outletId,
        Channel channel,
        long salesMinor,
        long refundsMinor,
        int salesCount,
        int[] customers) {}
