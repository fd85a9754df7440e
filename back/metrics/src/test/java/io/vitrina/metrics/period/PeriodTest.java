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
        "2025-02-28, 2025-02-28, 2024-02-28, 2024-02-28",
        "2025-02-22, 2025-02-28, 2024-02-22, 2024-02-28",
        "2024-02-29, 2024-03-10, 2023-02-28, 2023-03-10"
    })
    void last_year_means_the_same_dates_and_of_whole_months_whole_months(
            LocalDate from, LocalDate to, LocalDate lastFrom, LocalDate lastTo) {
        assertThat(new Period(from, to).lastYear()).isEqualTo(new Period(lastFrom, lastTo));
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
