package io.vitrina.metrics.keyfigures;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.vitrina.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A figure in money. What there is nothing to compare with is absent.
 *
 * @param value in the period; absent where there is no data
 * @param previous in the previous period; absent where the data does not cover it
 * @param previousChange relative change, 0.05 is 5 % more
 * @param lastYear in the same period a year earlier; absent where the data does not cover it
 * @param lastYearChange relative change
 * @param peers the mean per peer, or why it is hidden
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record MoneyFigure(
        @Nullable Money value,
        @Nullable Money previous,
        @Nullable Double previousChange,
        @Nullable Money lastYear,
        @Nullable Double lastYearChange,
        MoneyPeers peers) {}
