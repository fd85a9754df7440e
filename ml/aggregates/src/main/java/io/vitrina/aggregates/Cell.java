package io.vitrina.aggregates;

import io.vitrina.privacy.Contributions;
import java.time.LocalDate;
import java.util.Map;

/**
 * A cell before the gate: what its owners contribute to each of its figures, and how many cards are behind it. Never leaves this package.
 *
 * @param cards distinct cards behind the cell without those of the owner who alone has most of them
 * @param percentiles P25, P50 and P75 of the owners' revenue
 */
record Cell(Key key, long cards, Map<Figure, Contributions> contributions, double[] percentiles) {

    /** What a cell tells about its peer group. */
    enum Figure {
        SALES,
        REVENUE,
        REFUNDS,
        COUNT,
        CARDS
    }

    /** The cell's category group, place and period, by their names in the database. */
    record Key(String categoryGroup, String areaLevel, String area, String periodLevel, LocalDate start) {}

    Contributions of(Figure figure) {
        return contributions.getOrDefault(figure, new Contributions(0, 0, 0, 0));
    }

    long total(Figure figure) {
        return Math.round(of(figure).total());
    }
}
