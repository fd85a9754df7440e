package io.vitrina.auth.user;

import io.vitrina.platform.tenancy.Transactions;
import io.vitrina.platform.tokens.Viewer;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How far a viewer reaches: an owner the people of the own merchant, an operator of the bank all. */
@Singleton
public class Reach {

    private final Transactions transactions;

    Reach(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Runs work in a transaction that sees as much; it is given the merchant to filter by, or null for all. */
    public <T> T of(Viewer viewer, Function<@Nullable String, T> work) {
        return viewer.isOperator()
                ? transactions.overAllMerchants("auth", connection -> work.apply(null))
                : transactions.ofMerchant(
                        "auth", viewer.merchantId(), false, connection -> work.apply(viewer.merchantId()));
    }
}
