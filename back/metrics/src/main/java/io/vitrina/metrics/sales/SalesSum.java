package io.vitrina.metrics.sales;

import java.util.BitSet;

/** Adds rows of sales up: amounts, counts and distinct customers. Mutable, for one thread. */
public final class SalesSum {

    private final BitSet customers = new BitSet();
    private long salesMinor;
    private long refundsMinor;
    private long salesCount;

    public void add(DaySales row) {
        salesMinor += row.salesMinor();
        refundsMinor += row.refundsMinor();
        salesCount += row.salesCount();
        for (int customer : row.customers()) {
            customers.set(customer);
        }
    }

    /** The sum so far; later rows do not change it. */
    public Sales total() {
        return new Sales(salesMinor, refundsMinor, salesCount, customers.cardinality());
    }
}
