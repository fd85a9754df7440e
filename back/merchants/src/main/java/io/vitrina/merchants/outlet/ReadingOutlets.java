package io.vitrina.merchants.outlet;

import io.vitrina.merchants.listing.Listing;
import io.vitrina.platform.paging.CountedPage;
import io.vitrina.platform.problem.ProblemException;
import io.vitrina.platform.tenancy.TenantTransaction;
import io.vitrina.platform.tokens.Viewer;
import jakarta.inject.Singleton;

/** Reads the outlets of the viewer's merchant. */
@Singleton
class ReadingOutlets {

    private final Outlets outlets;

    ReadingOutlets(Outlets outlets) {
        this.outlets = outlets;
    }

    @TenantTransaction(value = "merchants", readOnly = true)
    CountedPage<Outlet> page(Viewer viewer, Listing listing) {
        return listing.page(outlets.list(viewer.merchantId(), listing), Outlet::outletId);
    }

    /** @throws ProblemException not-found where the merchant has no such outlet */
    @TenantTransaction(value = "merchants", readOnly = true)
    Outlet one(Viewer viewer, String outletId) {
        return outlets.find(viewer.merchantId(), outletId).orElseThrow(ProblemException::notFound);
    }
}
