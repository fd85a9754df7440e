package io.vitrina.metrics.keyfigures;

import io.vitrina.metrics.period.Period;
import io.vitrina.metrics.period.PeriodChoice;
import io.vitrina.metrics.sales.DaySales;
import io.vitrina.metrics.sales.Sales;
import io.vitrina.metrics.sales.SalesFilter;
import io.vitrina.metrics.sales.SalesSum;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Own sales of a period, of the one before and of the same a year earlier, added up in one pass. */
final class Comparison {

    private final Part now;
    private final Part previous;
    private final Part lastYear;
    private final SalesFilter filter;

    Comparison(PeriodChoice choice, SalesFilter filter) {
        Period period = choice.covered().orElse(choice.asked());
        this.filter = filter;
        this.now = new Part(period, choice.covered().isPresent());
        this.previous = new Part(period.previous(), choice.data().contains(period.previous()));
        this.lastYear = new Part(period.lastYear(), choice.data().contains(period.lastYear()));
    }

    Period period() {
        return now.period;
    }

    Period previousPeriod() {
        return previous.period;
    }

    Period lastYearPeriod() {
        return lastYear.period;
    }

    /** The days whose own sales are needed. */
    List<Period> periods() {
        return Stream.of(now, previous, lastYear)
                .filter(part -> part.covered)
                .map(part -> part.period)
                .toList();
    }

    void add(DaySales row) {
        if (filter.accepts(row)) {
            now.add(row);
            previous.add(row);
            lastYear.add(row);
        }
    }

    /** One figure of the three periods. */
    Compared figure(Function<Sales, @Nullable Long> figure) {
        return new Compared(now.figure(figure), previous.figure(figure), lastYear.figure(figure));
    }

    /** A period and what was sold in it; says nothing where the data does not cover it. */
    private static final class Part {

        private final Period period;
        private final boolean covered;
        private final SalesSum sum = new SalesSum();

        Part(Period period, boolean covered) {
            this.period = period;
            this.covered = covered;
        }

        void add(DaySales row) {
            if (covered && period.contains(row.day())) {
                sum.add(row);
            }
        }

        @Nullable
        Long figure(Function<Sales, @Nullable Long> figure) {
            return covered ? figure.apply(sum.total()) : null;
        }
    }
}
