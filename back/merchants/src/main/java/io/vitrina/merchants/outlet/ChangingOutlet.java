package io.vitrina.merchants.outlet;

import io.vitrina.platform.problem.InvalidField;
import io.vitrina.platform.problem.ProblemException;
import io.vitrina.platform.problem.ProblemType;
import io.vitrina.platform.tenancy.TenantTransaction;
import io.vitrina.platform.tokens.Viewer;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Renames an outlet of the viewer's merchant or says when it is open. */
@Singleton
class ChangingOutlet {

    private final Outlets outlets;

    ChangingOutlet(Outlets outlets) {
        this.outlets = outlets;
    }

    /** @throws ProblemException not-found, version-required, version-changed or invalid-input */
    @TenantTransaction("merchants")
    Outlet change(Viewer viewer, String outletId, OutletChange change, @Nullable String ifMatch) {
        Outlet outlet = outlets.find(viewer.merchantId(), outletId).orElseThrow(ProblemException::notFound);
        outlet.version().expect(ifMatch);
        List<InvalidField> faults = change.faults();
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return outlets.change(viewer.merchantId(), outlet, change)
                .orElseThrow(() -> new ProblemException(ProblemType.VERSION_CHANGED));
    }
}
