package io.vitrina.merchants.outlet;

import io.vitrina.merchants.listing.Listing;
import io.vitrina.merchants.listing.Listing.Listed;
import java.util.Optional;

/** The outlets of a merchant. */
interface Outlets {

    Optional<Outlet> find(String merchantId, String outletId);

    Listed<Outlet> list(String merchantId, Listing listing);

    /** Applies the change where the outlet still has this version; the outlet as it is then, or empty where it has not. */
    Optional<Outlet> change(String merchantId, Outlet outlet, OutletChange change);
}
