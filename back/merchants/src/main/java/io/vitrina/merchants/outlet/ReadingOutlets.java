package io.vitrina.merchants.outlet;

import io.vitrina.platform.paging.Cursor;
import io.vitrina.platform.paging.Page;
import io.vitrina.platform.problem.ProblemException;
import io.vitrina.platform.tenancy.TenantTransaction;
import io.vitrina.platform.tokens.Viewer;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Reads the outlets of the viewer's merchant. */
@Singleton
class ReadingOutlets {

    private static final String LIST = "outlets";

    private final Outlets outlets;

    ReadingOutlets(Outlets outlets) {
        this.outlets = outlets;
    }

    @TenantTransaction(value = "merchants", readOnly = true)
    Page<Outlet> page(Viewer viewer, @Nullable String cursor, int limit) {
        Cursor after = Cursor.read(LIST, cursor);
        String afterId = after == null ? null : after.keys().getFirst();
        return Page.of(
                outlets.list(viewer.merchantId(), afterId, limit + 1),
                limit,
                outlet -> Cursor.after(LIST, outlet.outletId()));
    }

    /** @throws ProblemException not-found where the merchant has no such outlet */
    @TenantTransaction(value = "merchants", readOnly = true)
    Outlet one(Viewer viewer, String outletId) {
        return outlets.find(viewer.merchantId(), outletId).orElseThrow(ProblemException::notFound);
    }
}
