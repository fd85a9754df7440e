package io.vitrina.metrics.period;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** How a period is cut into points: days, ISO weeks (Monday to Sunday), months. */
@Serdeable
public enum Granularity {
    @JsonProperty("day")
    DAY,
    @JsonProperty("week")
    WEEK,
    @JsonProperty("month")
    MONTH;

    /** The whole day, week or month that the day belongs to. */
    public Period around(LocalDate day) {
        return switch (this) {
            case DAY -> new Period(day, day);
            case WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Period(monday, monday.plusDays(6));
            }
            case MONTH -> new Period(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
        };
    }

    /** The days, weeks or months that the period touches, whole, in order. */
    public List<Period> touching(Period period) {
        return Stream.iterate(
                        around(period.from()),
                        whole -> !whole.from().isAfter(period.to()),
                        whole -> around(whole.to().plusDays(1)))
                .toList();
    }

    /** The days, weeks or months that lie wholly in the period, in order. */
    public List<Period> inside(Period period) {
        return touching(period).stream().filter(period::contains).toList();
    }
}
