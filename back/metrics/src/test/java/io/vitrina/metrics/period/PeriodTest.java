package io.vitrina.metrics.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-10-01, 2026-10-31, 2025-10-01, 2025-10-31",
        "2026-02-01, 2026-02-28, 2025-02-01, 2025-02-28",
        "2025-02-01, 2025-02-28, 2024-02-01, 2024-02-29",
        "2024-02-01, 2024-02-29, 2023-02-01, 2023-02-28",
        "2026-01-01, 2026-03-31, 2025-01-01, 2025-03-31",
        "2025-02-28, 2025-02-28, 2024-03-01, 2024-03-01",
        "2026-10-05, 2026-10-25, 2025-10-06, 2025-10-26",
        "2026-10-02, 2026-10-31, 2025-10-03, 2025-11-01"
    })
    void last_year_means_the_same_months_and_of_other_periods_the_same_weekdays(
            LocalDate from, LocalDate to, LocalDate lastFrom, LocalDate lastTo) {
        assertThat(new Period(from, to).lastYear()).isEqualTo(new Period(lastFrom, lastTo));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-31, 2026-02-01, 2026-02-28",
        "2026-04-01, 2026-06-30, 2026-01-01, 2026-03-31",
        "2026-01-01, 2026-12-31, 2025-01-01, 2025-12-31",
        "2026-10-05, 2026-10-11, 2026-09-28, 2026-10-04",
        "2026-10-02, 2026-10-31, 2026-09-02, 2026-10-01",
        "2026-10-01, 2026-10-30, 2026-09-01, 2026-09-30"
    })
    void before_whole_months_quarters_and_years_come_whole_ones_and_before_other_periods_as_many_days(
            LocalDate from, LocalDate to, LocalDate previousFrom, LocalDate previousTo) {
        assertThat(new Period(from, to).previous()).isEqualTo(new Period(previousFrom, previousTo));
    }

    @Test
    void weeks_are_from_monday_to_sunday() {
        Period week = Granularity.WEEK.around(LocalDate.parse("2026-11-01"));

        assertThat(week).isEqualTo(days("2026-10-26", "2026-11-01"));
    }

    @Test
    void whole_weeks_and_months_lie_inside_of_a_period_and_others_touch_it() {
        Period period = days("2026-09-30", "2026-11-02");

        assertThat(Granularity.MONTH.inside(period)).containsExactly(days("2026-10-01", "2026-10-31"));
        assertThat(Granularity.MONTH.touching(period)).hasSize(3);
        assertThat(Granularity.WEEK.inside(period)).hasSize(4).first().isEqualTo(days("2026-10-05", "2026-10-11"));
        assertThat(Granularity.DAY.touching(period)).hasSize(34);
    }

    private static Period days(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
