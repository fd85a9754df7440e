package io.vitrina.metrics.peers;

import io.vitrina.metrics.period.Period;
import io.vitrina.metrics.sales.DaySales;
import io.vitrina.metrics.sales.Sales;
import io.vitrina.metrics.sales.SalesSum;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The viewer's own sales in each of the cells that it is compared over. */
final class OwnParts {

    private final Standing viewer;
    private final MerchantStanding outlets;
    private final Map<CellKey, SalesSum> sums = new HashMap<>();

    OwnParts(Standing viewer, MerchantStanding outlets, Collection<CellKey> cells) {
        this.viewer = viewer;
        this.outlets = outlets;
        cells.forEach(cell -> sums.put(cell, new SalesSum()));
    }

    List<Period> periods() {
        return sums.keySet().stream().map(CellKey::period).distinct().toList();
    }

    void add(DaySales row) {
        Standing outlet = outlets.outlets().get(row.outletId());
        if (outlet == null) {
            return;
        }
        sums.forEach((cell, sum) -> {
            if (cell.period().contains(row.day()) && viewer.sharesCellWith(outlet, cell.areaLevel())) {
                sum.add(row);
            }
        });
    }

    Sales in(CellKey cell) {
        SalesSum sum = sums.get(cell);
        return sum == null ? Sales.NONE : sum.total();
    }
}
