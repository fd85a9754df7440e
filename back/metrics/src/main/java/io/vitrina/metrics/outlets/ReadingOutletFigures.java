package io.vitrina.metrics.outlets;

import io.vitrina.metrics.period.Period;
import io.vitrina.metrics.period.PeriodChoice;
import io.vitrina.metrics.sales.DailySales;
import io.vitrina.platform.paging.Cursor;
import io.vitrina.platform.paging.Page;
import io.vitrina.platform.publication.CurrentPublication;
import io.vitrina.platform.publication.Publications;
import io.vitrina.platform.tenancy.TenantTransaction;
import io.vitrina.platform.tokens.Viewer;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the figures of a period by outlet: one query for sales, one for the names, which change between publications. */
@Singleton
class ReadingOutletFigures {

    private static final String LIST = "outlet-figures";

    private final DailySales sales;
    private final OutletNames names;
    private final Publications publications;

    ReadingOutletFigures(DailySales sales, OutletNames names, Publications publications) {
        this.sales = sales;
        this.names = names;
        this.publications = publications;
    }

    @TenantTransaction(value = "metrics", readOnly = true)
    Page<OutletFigure> read(
            Viewer viewer, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String cursor, int limit) {
        CurrentPublication publication = publications.current();
        Cursor after = Cursor.read(LIST, cursor);
        PeriodChoice choice = PeriodChoice.of(from, to, new Period(publication.dataFrom(), publication.dataTo()));
        OutletSums sums = new OutletSums(choice);
        sales.forEach(publication.id(), viewer.merchantId(), sums.periods(), sums::add);
        List<OutletFigure> rest =
                sums.figures(names.list(publication.id(), viewer.merchantId()), publication.currency()).stream()
                        .dropWhile(figure -> after != null && !comesAfter(figure, after))
                        .limit(limit + 1L)
                        .toList();
        return Page.of(rest, limit, ReadingOutletFigures::cursor);
    }

    private static Cursor cursor(OutletFigure figure) {
        return Cursor.after(LIST, Long.toString(figure.revenue().amountMinor()), figure.outletId());
    }

    /** Figures are in order of falling revenue, equal ones in order of outlet id. */
    private static boolean comesAfter(OutletFigure figure, Cursor cursor) {
        int byRevenue = Long.compare(cursor.number(0), figure.revenue().amountMinor());
        return byRevenue > 0
                || (byRevenue == 0 && figure.outletId().compareTo(cursor.keys().getLast()) > 0);
    }
}
