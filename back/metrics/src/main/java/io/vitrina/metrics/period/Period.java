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

    /** The period of the same number of days that ends the day before this one starts. */
    public Period previous() {
        return new Period(from.minusDays(days()), from.minusDays(1));
    }

    /** The same dates a year earlier. Of whole months these are whole months too: February 2024 is compared with 1 to 28 February 2023 and the other way round. */
    public Period lastYear() {
        LocalDate end = to.minusYears(1);
        boolean wholeMonths = from.getDayOfMonth() == 1 && endsMonth(to);
        return new Period(from.minusYears(1), wholeMonths ? end.withDayOfMonth(end.lengthOfMonth()) : end);
    }

    private static boolean endsMonth(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }
}
