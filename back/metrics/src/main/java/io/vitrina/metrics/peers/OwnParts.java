package io.vitrina.metrics.peers;

import io.vitrina.metrics.period.Period;
import io.vitrina.metrics.sales.DaySales;
import io.vitrina.metrics.sales.Sales;
import io.vitrina.metrics.sales.SalesSum;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The viewer's own sales in each of the cells that it is compared over. */
final class OwnParts {

    private final Standing viewer;
    private final MerchantStanding outlets;
    private final Map<CellKey, SalesSum> sums = new HashMap<>();
    private final Set<Level> levels;

    OwnParts(Standing viewer, MerchantStanding outlets, Collection<CellKey> cells) {
        this.viewer = viewer;
        this.outlets = outlets;
        this.levels = cells.stream()
                .map(cell -> new Level(cell.areaLevel(), cell.periodLevel()))
                .collect(Collectors.toSet());
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
        for (Level level : levels) {
            SalesSum sum = sums.get(level.cellOf(row));
            if (sum != null && viewer.sharesCellWith(outlet, level.area())) {
                sum.add(row);
            }
        }
    }

    Sales in(CellKey cell) {
        SalesSum sum = sums.get(cell);
        return sum == null ? Sales.NONE : sum.total();
    }

    private record Level(AreaLevel area, PeriodLevel period) {

        CellKey cellOf(DaySales row) {
            return new CellKey(area, period, period.around(row.day()).from());
        }
    }
}
