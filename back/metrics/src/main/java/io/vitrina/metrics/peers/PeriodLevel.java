package io.vitrina.metrics.peers;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import io.vitrina.metrics.period.Granularity;
import io.vitrina.metrics.period.Period;
import java.time.LocalDate;
import java.util.Locale;

/** The fixed periods that peer groups are published for, from narrow to wide. */
@Serdeable
public enum PeriodLevel {
    @JsonProperty("week")
    WEEK,
    @JsonProperty("month")
    MONTH,
    @JsonProperty("quarter")
    QUARTER;

    static PeriodLevel ofStored(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    /** The whole period of this level that starts before or on the day and contains it. */
    Period around(LocalDate day) {
        return switch (this) {
            case WEEK -> Granularity.WEEK.around(day);
            case MONTH -> Granularity.MONTH.around(day);
            case QUARTER -> {
                LocalDate first = day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
                yield new Period(first, first.plusMonths(3).minusDays(1));
            }
        };
    }
}
