package io.vitrina.purchasingpower.distribution;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/** Customers of each of the last twelve months. */
@Serdeable
record MonthDistributions(List<MonthDistribution> items) {

    /** @param month its first day */
    @Serdeable
    record MonthDistribution(LocalDate month, Distribution distribution) {}
}
