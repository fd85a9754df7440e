package io.vitrina.training.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StampFormTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01",
                "1969-12-31",
                "2024-02-29",
                "0000-01-01",
                "9999-12-31",
                "+12026-01-31",
                "-0044-03-15"
            })
    void dates_are_days_from_1970_and_are_written_as_they_were_read(String text) {
        assertThat(StampForm.of(text)).contains(StampForm.DATE);
        assertThat(StampForm.DATE.parse(text)).isEqualTo(LocalDate.parse(text).toEpochDay());
        assertThat(StampForm.DATE.write(StampForm.DATE.parse(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29",
                "2026-13-01",
                "2026-00-10",
                "2026/01/31",
                "2026-1-31",
                "2026-01-3x",
                "٢٠٢٦-٠١-٣١",
                ""
            })
    void what_is_no_date_is_refused(String text) {
        assertThat(StampForm.of(text)).isNotEqualTo(Optional.of(StampForm.DATE));
        assertThatThrownBy(() -> StampForm.DATE.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void the_day_of_a_moment_is_the_one_it_lies_in_before_1970_too() {
        assertThat(StampForm.TIME.epochDay(StampForm.TIME.parse("1970-01-02 23:59:59")))
                .isEqualTo(1);
        assertThat(StampForm.TIME.epochDay(StampForm.TIME.parse("1969-12-31 23:00:00")))
                .isEqualTo(-1);
        assertThat(StampForm.DATE.epochDay(StampForm.DATE.parse("1970-01-02"))).isEqualTo(1);
    }
}
