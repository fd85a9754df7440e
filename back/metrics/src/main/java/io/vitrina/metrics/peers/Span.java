package io.vitrina.metrics.peers;

import io.vitrina.metrics.period.Granularity;
import io.vitrina.metrics.period.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The cells that a comparison is made over: one level, one or more periods after one another.
 *
 * @param starts first days of the periods, in order, at least one
 */
record Span(AreaLevel areaLevel, PeriodLevel periodLevel, List<LocalDate> starts) {

    Span {
        if (starts.isEmpty()) {
            throw new IllegalArgumentException("a comparison needs a period");
        }
        starts = List.copyOf(starts);
    }

    /**
     * What a period is compared over: the whole months in it; where there is none the whole weeks in it; where there is none
     * either the latest month that is over by its end. Empty where the data has no such month.
     */
    static Optional<Span> forPeriod(Period period, Period data) {
        List<Period> months = Granularity.MONTH.inside(period);
        if (!months.isEmpty()) {
            return Optional.of(over(PeriodLevel.MONTH, months));
        }
        List<Period> weeks = Granularity.WEEK.inside(period);
        if (!weeks.isEmpty()) {
            return Optional.of(over(PeriodLevel.WEEK, weeks));
        }
        Period current = Granularity.MONTH.around(period.to());
        Period over = current.to().equals(period.to())
                ? current
                : Granularity.MONTH.around(current.from().minusDays(1));
        return data.contains(over) ? Optional.of(over(PeriodLevel.MONTH, List.of(over))) : Optional.empty();
    }

    static Span over(PeriodLevel level, List<Period> periods) {
        return new Span(
                AreaLevel.AREA, level, periods.stream().map(Period::from).toList());
    }

    List<CellKey> keys() {
        return starts.stream().map(this::key).toList();
    }

    List<Period> periods() {
        return starts.stream().map(periodLevel::around).toList();
    }

    Period whole() {
        return new Period(
                starts.getFirst(), periodLevel.around(starts.getLast()).to());
    }

    /** The cells of wider levels that contain these. */
    Span widenedTo(AreaLevel area, PeriodLevel period) {
        return new Span(
                area,
                period,
                starts.stream()
                        .map(start -> period.around(start).from())
                        .distinct()
                        .toList());
    }

    private CellKey key(LocalDate start) {
        return new CellKey(areaLevel, periodLevel, start);
    }
}
