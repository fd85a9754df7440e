package io.vitrina.purchasingpower.distribution;

import java.util.List;
import java.util.Map;

/** Names of the viewer's outlets and of the bank's areas. */
interface Places {

    /** An outlet with its names. */
    record OutletName(String outletId, String name, String areaName) {}

    /** An area with its names. */
    record AreaName(String name, String region) {}

    List<OutletName> outlets(String merchantId);

    Map<String, AreaName> areas(long publicationId);
}
