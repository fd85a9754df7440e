package io.vitrina.merchants.outlet;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The outlets of a merchant. */
interface Outlets {

    Optional<Outlet> find(String merchantId, String outletId);

    /** In order of outlet id, those after the given one. */
    List<Outlet> list(String merchantId, @Nullable String afterOutletId, int limit);

    /** Applies the change where the outlet still has this version; the outlet as it is then, or empty where it has not. */
    Optional<Outlet> change(String merchantId, Outlet outlet, OutletChange change);
}
