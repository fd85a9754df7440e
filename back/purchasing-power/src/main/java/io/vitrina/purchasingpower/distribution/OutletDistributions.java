package io.vitrina.purchasingpower.distribution;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Customers of each outlet. */
@Serdeable
record OutletDistributions(List<OutletDistribution> items) {

    @Serdeable
    record OutletDistribution(String outletId, String name, String areaName, Distribution distribution) {}
}
