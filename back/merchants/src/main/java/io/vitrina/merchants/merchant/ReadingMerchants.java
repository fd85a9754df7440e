package io.vitrina.merchants.merchant;

import io.vitrina.merchants.listing.Listing;
import io.vitrina.platform.paging.CountedPage;
import io.vitrina.platform.problem.ProblemException;
import io.vitrina.platform.tenancy.Transactions;
import io.vitrina.platform.tokens.Viewer;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Reads merchants: everybody the own one; an operator of the bank all of them, in a transaction of the batch role. */
@Singleton
final class ReadingMerchants {

    private final Merchants merchants;
    private final Transactions transactions;

    ReadingMerchants(Merchants merchants, Transactions transactions) {
        this.merchants = merchants;
        this.transactions = transactions;
    }

    CountedPage<Merchant> page(Viewer viewer, Listing listing) {
        return listing.page(asFarAsSeenBy(viewer, () -> merchants.list(listing)), Merchant::merchantId);
    }

    /** @throws ProblemException not-found where there is no such merchant or the viewer belongs to another */
    Merchant one(Viewer viewer, String merchantId) {
        if (!viewer.isOperator() && !viewer.merchantId().equals(merchantId)) {
            throw ProblemException.notFound();
        }
        return asFarAsSeenBy(viewer, () -> merchants.find(merchantId)).orElseThrow(ProblemException::notFound);
    }

    private <T> T asFarAsSeenBy(Viewer viewer, Supplier<T> work) {
        return viewer.isOperator()
                ? transactions.overAllMerchants("merchants", connection -> work.get())
                : transactions.ofMerchant("merchants", viewer.merchantId(), true, connection -> work.get());
    }
}
