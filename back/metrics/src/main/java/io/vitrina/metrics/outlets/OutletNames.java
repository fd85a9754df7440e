package io.vitrina.metrics.outlets;

import java.util.List;

/** The outlets of the signed-in merchant under the names that they go by. */
interface OutletNames {

    List<NamedOutlet> list(long publicationId, String merchantId);

    record NamedOutlet(String outletId, String name, String areaName) {}
}
