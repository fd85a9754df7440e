package io.vitrina.merchants.merchant;

import io.vitrina.platform.problem.ProblemException;
import io.vitrina.platform.problem.ProblemType;
import io.vitrina.platform.tenancy.TenantTransaction;
import io.vitrina.platform.tokens.Viewer;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Gives the viewer's merchant another name to go by. The bank's name gives it back to the bank. */
@Singleton
class RenamingMerchant {

    private final Merchants merchants;

    RenamingMerchant(Merchants merchants) {
        this.merchants = merchants;
    }

    /** @throws ProblemException not-found, version-required or version-changed */
    @TenantTransaction("merchants")
    Merchant rename(Viewer viewer, String merchantId, String displayName, @Nullable String ifMatch) {
        if (!viewer.merchantId().equals(merchantId)) {
            throw ProblemException.notFound();
        }
        Merchant merchant = merchants.find(merchantId).orElseThrow(ProblemException::notFound);
        merchant.version().expect(ifMatch);
        return merchants
                .rename(merchant, displayName)
                .orElseThrow(() -> new ProblemException(ProblemType.VERSION_CHANGED));
    }
}
