package io.vitrina.merchants.merchant;

import io.vitrina.platform.paging.Cursor;
import io.vitrina.platform.paging.Page;
import io.vitrina.platform.problem.ProblemException;
import io.vitrina.platform.tenancy.Transactions;
import io.vitrina.platform.tokens.Viewer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads merchants: everybody the own one; an operator of the bank all of them, in a transaction of the batch role. */
@Singleton
final class ReadingMerchants {

    private static final String LIST = "merchants";

    private final Merchants merchants;
    private final Transactions transactions;

    ReadingMerchants(Merchants merchants, Transactions transactions) {
        this.merchants = merchants;
        this.transactions = transactions;
    }

    Page<Merchant> page(Viewer viewer, @Nullable String cursor, int limit) {
        Cursor after = Cursor.read(LIST, cursor);
        String afterId = after == null ? null : after.keys().getFirst();
        List<Merchant> rows = asFarAsSeenBy(viewer, () -> merchants.list(afterId, limit + 1));
        return Page.of(rows, limit, merchant -> Cursor.after(LIST, merchant.merchantId()));
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
