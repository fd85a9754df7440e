package io.vitrina.metrics.trend;

import io.vitrina.metrics.period.Granularity;
import io.vitrina.metrics.period.Period;
import io.vitrina.metrics.sales.DaySales;
import io.vitrina.metrics.sales.Sales;
import io.vitrina.metrics.sales.SalesSum;
import io.vitrina.platform.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Own sales of a period cut into points. Rows come in order of day, so one sum at a time is open. */
final class Course {

    private final Period period;
    private final List<Period> wholes;
    private final List<Sales> sums = new ArrayList<>();
    private SalesSum open = new SalesSum();

    /** @param period within the data */
    Course(Period period, Granularity granularity) {
        this.period = period;
        this.wholes = granularity.touching(period);
    }

    void add(DaySales row) {
        if (period.contains(row.day())) {
            closeUntil(row);
            open.add(row);
        }
    }

    List<TrendPoint> points(String currency) {
        while (sums.size() < wholes.size()) {
            close();
        }
        double mean = IntStream.range(0, wholes.size())
                .filter(this::isWhole)
                .mapToLong(i -> sums.get(i).revenueMinor())
                .average()
                .orElse(0);
        return IntStream.range(0, wholes.size())
                .mapToObj(i -> point(i, mean, currency))
                .toList();
    }

    private void closeUntil(DaySales row) {
        while (row.day().isAfter(wholes.get(sums.size()).to())) {
            close();
        }
    }

    private void close() {
        sums.add(open.total());
        open = new SalesSum();
    }

    private TrendPoint point(int i, double mean, String currency) {
        Sales sales = sums.get(i);
        Long ticket = sales.meanTicketMinor();
        Period shown = Objects.requireNonNull(wholes.get(i).within(period));
        return new TrendPoint(
                shown.from(),
                shown.to(),
                new Money(sales.revenueMinor(), currency),
                sales.salesCount(),
                ticket == null ? null : new Money(ticket, currency),
                sales.activeCustomers(),
                mean <= 0 || !isWhole(i) ? null : Index.rounded(sales.revenueMinor() / mean * 100));
    }

    private boolean isWhole(int i) {
        return period.contains(wholes.get(i));
    }
}
