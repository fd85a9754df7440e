package io.vitrina.purchasingpower.distribution;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Customers by the area in which they live. */
@Serdeable
record AreaDistributions(List<AreaDistribution> items) {

    @Serdeable
    record AreaDistribution(String area, String areaName, String region, Distribution distribution) {}
}
