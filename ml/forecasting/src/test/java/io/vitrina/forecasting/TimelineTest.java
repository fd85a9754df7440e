package io.vitrina.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class TimelineTest {

    @Test
    void counted_steps_have_numbers_and_no_date() {
        Timeline everyTen = new Timeline.Counted(1990, 10);

        assertThat(everyTen.label(0)).isEqualTo("1990");
        assertThat(everyTen.label(3)).isEqualTo("2020");
        assertThat(everyTen.date(3)).isEmpty();
    }

    @Test
    void days_and_weeks_follow_each_other() {
        Timeline weeks = new Timeline.Dated(LocalDate.of(2024, 2, 26), 7, ChronoUnit.DAYS);

        assertThat(weeks.label(1)).isEqualTo("2024-03-04");
        assertThat(weeks.date(2)).contains(LocalDate.of(2024, 3, 11));
    }

    @Test
    void the_last_day_of_a_month_stays_the_last_day() {
        Timeline months = new Timeline.Dated(LocalDate.of(2023, 2, 28), 1, ChronoUnit.MONTHS);

        assertThat(months.label(1)).isEqualTo("2023-03-31");
        assertThat(months.label(12)).isEqualTo("2024-02-29");
    }

    @Test
    void any_other_day_of_a_month_stays_that_day() {
        Timeline quarters = new Timeline.Dated(LocalDate.of(2023, 1, 15), 3, ChronoUnit.MONTHS);

        assertThat(quarters.label(1)).isEqualTo("2023-04-15");
        assertThat(quarters.label(4)).isEqualTo("2024-01-15");
    }

    @Test
    void times_go_on_by_seconds() {
        Timeline hours = new Timeline.Timed(LocalDateTime.of(2024, 3, 30, 23, 0), 3600);

        assertThat(hours.label(0)).isEqualTo("2024-03-30 23:00:00");
        assertThat(hours.label(4)).isEqualTo("2024-03-31 03:00:00");
        assertThat(hours.date(1)).contains(LocalDate.of(2024, 3, 31));
    }

    @Test
    void steps_go_forwards() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timeline.Counted(1, 0))
                .withMessage("steps of 0 do not go forwards");
        assertThatIllegalArgumentException().isThrownBy(() -> new Timeline.Dated(LocalDate.EPOCH, -1, ChronoUnit.DAYS));
        assertThatIllegalArgumentException().isThrownBy(() -> new Timeline.Timed(LocalDate.EPOCH.atStartOfDay(), 0));
    }

    @Test
    void dates_are_days_or_months_apart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timeline.Dated(LocalDate.EPOCH, 1, ChronoUnit.HOURS))
                .withMessage("steps are of days or of months, not of Hours");
    }

    @Test
    void seasons_are_called_by_how_long_they_last() {
        Timeline days = new Timeline.Dated(LocalDate.EPOCH, 1, ChronoUnit.DAYS);
        Timeline weeks = new Timeline.Dated(LocalDate.EPOCH, 7, ChronoUnit.DAYS);
        Timeline quarters = new Timeline.Dated(LocalDate.EPOCH, 3, ChronoUnit.MONTHS);
        Timeline hours = new Timeline.Timed(LocalDate.EPOCH.atStartOfDay(), 3600);

        assertThat(days.season(7)).isEqualTo("week");
        assertThat(days.season(365)).isEqualTo("year");
        assertThat(days.season(30)).isEqualTo("season-30");
        assertThat(weeks.season(52)).isEqualTo("year");
        assertThat(quarters.season(4)).isEqualTo("year");
        assertThat(quarters.season(3)).isEqualTo("season-3");
        assertThat(hours.season(24)).isEqualTo("day");
        assertThat(hours.season(168)).isEqualTo("week");
        assertThat(new Timeline.Counted(1, 1).season(12)).isEqualTo("season-12");
    }
}
