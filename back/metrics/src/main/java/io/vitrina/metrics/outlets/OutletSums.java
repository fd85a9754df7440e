package io.vitrina.metrics.outlets;

import io.vitrina.metrics.outlets.OutletNames.NamedOutlet;
import io.vitrina.metrics.period.Period;
import io.vitrina.metrics.period.PeriodChoice;
import io.vitrina.metrics.sales.Change;
import io.vitrina.metrics.sales.DaySales;
import io.vitrina.metrics.sales.Sales;
import io.vitrina.metrics.sales.SalesSum;
import io.vitrina.metrics.sales.Share;
import io.vitrina.platform.money.Money;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Sums of each outlet in a period and in the one before. */
final class OutletSums {

    private final Optional<Period> period;
    private final Optional<Period> previous;
    private final Map<String, SalesSum> now = new HashMap<>();
    private final Map<String, SalesSum> before = new HashMap<>();

    OutletSums(PeriodChoice choice) {
        this.period = choice.covered();
        this.previous = period.map(Period::previous).filter(choice.data()::contains);
    }

    /** The days whose own sales are needed. */
    List<Period> periods() {
        return Stream.concat(period.stream(), previous.stream()).toList();
    }

    void add(DaySales row) {
        boolean isNow = period.filter(days -> days.contains(row.day())).isPresent();
        (isNow ? now : before)
                .computeIfAbsent(row.outletId(), key -> new SalesSum())
                .add(row);
    }

    /** The figures of these outlets, the one with most revenue first. */
    List<OutletFigure> figures(List<NamedOutlet> outlets, String currency) {
        long total = now.values().stream()
                .mapToLong(sum -> sum.total().revenueMinor())
                .sum();
        return outlets.stream()
                .map(outlet -> figure(outlet, total, currency))
                .sorted(Comparator.<OutletFigure>comparingLong(
                                figure -> -figure.revenue().amountMinor())
                        .thenComparing(OutletFigure::outletId))
                .toList();
    }

    private OutletFigure figure(NamedOutlet outlet, long total, String currency) {
        Sales sales = total(now, outlet);
        Long ticket = sales.meanTicketMinor();
        return new OutletFigure(
                outlet.outletId(),
                outlet.name(),
                outlet.areaName(),
                new Money(sales.revenueMinor(), currency),
                Share.of(sales.revenueMinor(), total),
                sales.salesCount(),
                ticket == null ? null : new Money(ticket, currency),
                sales.activeCustomers(),
                Change.of(sales.revenueMinor(), total(before, outlet).revenueMinor()));
    }

    private static Sales total(Map<String, SalesSum> sums, NamedOutlet outlet) {
        SalesSum sum = sums.get(outlet.outletId());
        return sum == null ? Sales.NONE : sum.total();
    }
}
