package io.vitrina.metrics.period;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Whole days in the bank's time zone, both ends included.
 *
 * @param from first day
 * @param to last day, not before {@code from}
 */
@Serdeable
public record Period(LocalDate from, LocalDate to) {

    private static final int DAYS_OF_52_WEEKS = 364;

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends on " + to + " before it starts on " + from);
        }
    }

    /** Number of days, at least one. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean contains(Period other) {
        return contains(other.from) && contains(other.to);
    }

    /** The days that are in both, or null where there are none. */
    public @Nullable Period within(Period other) {
        LocalDate start = from.isBefore(other.from) ? other.from : from;
        LocalDate end = to.isAfter(other.to) ? other.to : to;
        return end.isBefore(start) ? null : new Period(start, end);
    }

    /** What this one is compared with: as many whole months before whole months, quarters or years, else as many days right before; of whole weeks these are whole weeks too. */
    public Period previous() {
        LocalDate start = isWholeMonths() ? from.minusMonths(months()) : from.minusDays(days());
        return new Period(start, from.minusDays(1));
    }

    /** A year earlier: of whole months the same months, else the same weekdays, 364 days before. */
    public Period lastYear() {
        if (isWholeMonths()) {
            LocalDate end = to.minusYears(1);
            return new Period(from.minusYears(1), end.withDayOfMonth(end.lengthOfMonth()));
        }
        return earlierBy(DAYS_OF_52_WEEKS);
    }

    /** As many days, all of them so many days earlier. */
    public Period earlierBy(long days) {
        return new Period(from.minusDays(days), to.minusDays(days));
    }

    /** Whether it starts with the first day of a month and ends with the last one of a month. */
    public boolean isWholeMonths() {
        return from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
    }

    private long months() {
        return ChronoUnit.MONTHS.between(from, to.plusDays(1));
    }
}
