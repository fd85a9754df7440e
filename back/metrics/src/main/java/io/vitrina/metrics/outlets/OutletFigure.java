package io.vitrina.metrics.outlets;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.vitrina.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one outlet.
 *
 * @param name the name that the outlet goes by
 * @param share of the merchant's revenue, 0.25 is a quarter
 * @param meanTicket absent without a sale
 * @param previousChange relative change of revenue to the previous period of as many days; absent where there is nothing to compare
 *     with
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record OutletFigure(
        String outletId,
        String name,
        String areaName,
        Money revenue,
        double share,
        long salesCount,
        @Nullable Money meanTicket,
        long activeCustomers,
        @Nullable Double previousChange) {}
