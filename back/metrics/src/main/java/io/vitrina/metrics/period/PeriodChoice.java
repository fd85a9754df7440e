package io.vitrina.metrics.period;

import io.vitrina.platform.problem.InvalidField;
import io.vitrina.platform.problem.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The period that is asked for, and what of it the data covers.
 *
 * @param asked as asked for, or the last 30 days of data
 * @param data first to last day of the publication's data
 */
public record PeriodChoice(Period asked, Period data) {

    private static final int DEFAULT_DAYS = 30;
    private static final int MOST_YEARS = 3;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9998;

    /**
     * Completes and checks what is asked for: without a start it is 30 days, without an end it lasts until the end of the data.
     *
     * @throws ProblemException naming the fields where the period ends before it starts or is longer than three years
     */
    public static PeriodChoice of(@Nullable LocalDate from, @Nullable LocalDate to, Period data) {
        List<InvalidField> invalid = new ArrayList<>();
        checkYear("from", from, invalid);
        checkYear("to", to, invalid);
        if (invalid.isEmpty()) {
            LocalDate end = to != null ? to : from != null && from.isAfter(data.to()) ? from : data.to();
            LocalDate start = from != null ? from : end.minusDays(DEFAULT_DAYS - 1);
            checkOrder(start, end, invalid);
            if (invalid.isEmpty()) {
                return new PeriodChoice(new Period(start, end), data);
            }
        }
        throw ProblemException.invalid(invalid);
    }

    /** The days asked for that the data covers: figures and comparisons are of these. Empty where it covers none. */
    public Optional<Period> covered() {
        return Optional.ofNullable(asked.within(data));
    }

    /** Refuses to cut a period longer than 366 days into single days. */
    public PeriodChoice checkedFor(Granularity granularity) {
        if (granularity == Granularity.DAY && asked.days() > 366) {
            throw ProblemException.invalid(
                    "granularity", "day is for periods of at most 366 days: ask for week or month");
        }
        return this;
    }

    private static void checkYear(String field, @Nullable LocalDate day, List<InvalidField> invalid) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            invalid.add(new InvalidField(field, "must lie between the years " + FIRST_YEAR + " and " + LAST_YEAR));
        }
    }

    private static void checkOrder(LocalDate start, LocalDate end, List<InvalidField> invalid) {
        if (end.isBefore(start)) {
            invalid.add(new InvalidField("to", "must not be before from"));
        } else if (!end.isBefore(start.plusYears(MOST_YEARS))) {
            invalid.add(new InvalidField("from", "the period must not be longer than " + MOST_YEARS + " years"));
        }
    }
}
