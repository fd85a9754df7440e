package io.vitrina.metrics.peers;

import io.vitrina.metrics.period.Granularity;
import io.vitrina.metrics.period.Period;
import io.vitrina.metrics.sales.DaySales;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The peers of a merchant or of one of its outlets in a publication: what comparisons are made with. */
public final class Peers {

    private final Standing viewer;
    private final MerchantStanding standing;
    private final CellTable cells;
    private final boolean comparable;

    private Peers(Standing viewer, MerchantStanding standing, CellTable cells, boolean comparable) {
        this.viewer = viewer;
        this.standing = standing;
        this.cells = cells;
        this.comparable = comparable;
    }

    static Peers of(Standing viewer, MerchantStanding standing, CellTable cells) {
        return new Peers(viewer, standing, cells, true);
    }

    /** Nobody to compare with: every comparison is hidden for want of data. */
    static Peers nobody() {
        return new Peers(
                Standing.NOWHERE,
                new MerchantStanding(Optional.empty(), Map.of(), Map.of()),
                new CellTable(Map.of()),
                false);
    }

    /**
     * Compares a period: its whole months, else its whole weeks, else the latest month that is over.
     *
     * @param period within the data; empty where the data covers nothing of what is asked for
     * @param focus which own sales are compared; all own sales are taken off the peers'
     */
    public PeerComparison comparison(Optional<Period> period, Period data, Predicate<DaySales> focus) {
        Optional<Span> span = period.filter(covered -> comparable).flatMap(covered -> Span.forPeriod(covered, data));
        return new PeerComparison(viewer, standing, cells, span, focus);
    }

    /** Draws the peers' line over the whole months of a period, or over its whole weeks where it is cut into days or weeks. */
    public PeerTrend trend(Optional<Period> period, Granularity granularity) {
        boolean monthly = granularity == Granularity.MONTH;
        Optional<Span> span = period.filter(covered -> comparable)
                .map(covered -> (monthly ? Granularity.MONTH : Granularity.WEEK).inside(covered))
                .filter(whole -> !whole.isEmpty())
                .map(whole -> Span.over(monthly ? PeriodLevel.MONTH : PeriodLevel.WEEK, whole));
        return new PeerTrend(viewer, standing, cells, span);
    }
}
