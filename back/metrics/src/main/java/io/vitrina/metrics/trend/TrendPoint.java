package io.vitrina.metrics.trend;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.vitrina.platform.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a day, week or month, as far as it lies in the period and in the data.
 *
 * @param meanTicket absent without a sale
 * @param index revenue, mean of the whole days, weeks or months in the period = 100; absent where only a part of it lies in the
 *     period
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrendPoint(
        LocalDate from,
        LocalDate to,
        Money revenue,
        long salesCount,
        @Nullable Money meanTicket,
        long activeCustomers,
        @Nullable Double index) {}
