package io.vitrina.forecasting.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vitrina.forecasting.Calendar.Holiday;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicHolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "ES,2024-10-12,NATIONAL_DAY",
        "RU,2024-06-12,INDEPENDENCE_DAY",
        "US,2024-11-28,THANKSGIVING",
        "DE,1995-10-03,UNIFICATION_GERMANY",
        "de,2091-10-03,UNIFICATION_GERMANY"
    })
    void each_country_has_its_own_in_any_year(String country, LocalDate day, String name) {
        assertThat(on(country, day)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "ES,2024-03-29,GOOD_FRIDAY",
        "ES,2025-04-18,GOOD_FRIDAY",
        "DE,2024-04-01,EASTER_MONDAY",
        "DE,2026-04-06,EASTER_MONDAY"
    })
    void holidays_that_follow_easter_move_with_it(String country, LocalDate day, String name) {
        assertThat(on(country, day)).containsExactly(name);
    }

    @Test
    void a_part_of_a_country_has_more_than_the_whole() {
        LocalDate diada = LocalDate.of(2025, 9, 11);

        assertThat(on("ES-CT", diada)).isNotEmpty();
        assertThat(on("ES", diada)).isEmpty();
        assertThat(on("ES-CT", LocalDate.of(2025, 1, 6))).containsExactly("EPIPHANY");
        assertThat(on("DE-BY-AG", LocalDate.of(2025, 8, 8))).isNotEmpty();
    }

    @Test
    void where_a_holiday_is_made_up_for_both_days_are_holidays_even_across_the_turn_of_the_year() {
        assertThat(on("US", LocalDate.of(2026, 7, 4))).containsExactly("INDEPENDENCE_DAY");
        assertThat(on("US", LocalDate.of(2026, 7, 3))).containsExactly("INDEPENDENCE_DAY_IN_LIEU");
        assertThat(on("US", LocalDate.of(2022, 1, 1))).containsExactly("NEW_YEAR");
        assertThat(on("US", LocalDate.of(2021, 12, 31))).containsExactly("NEW_YEAR_IN_LIEU");
    }

    @Test
    void they_come_in_order_from_the_first_day_until_before_the_last() {
        List<Holiday> holidays = PublicHolidays.of("DE").holidays(LocalDate.of(2024, 12, 26), LocalDate.of(2026, 1, 1));

        assertThat(holidays).extracting(Holiday::day).isSorted().contains(LocalDate.of(2024, 12, 26));
        assertThat(holidays).hasSize(10);
    }

    @ParameterizedTest
    @CsvSource({
        "XX,'no country XX; there are AD, AE, '",
        "'','no country ; there are AD, AE, '",
        "NYSE,no country NYSE; there are ",
        "ES-XX,'no part ES-XX; there are AN, AR, AS, '",
        "RU-MOW,no part RU-MOW; there are none in RU",
        "ES-,'no part ES-; there are AN, '"
    })
    void a_country_or_part_that_nothing_is_known_of_is_refused_with_those_that_there_are(String code, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublicHolidays.of(code))
                .withMessageStartingWith(message);
    }

    private static List<String> on(String country, LocalDate day) {
        return PublicHolidays.of(country).holidays(day, day.plusDays(1)).stream()
                .map(Holiday::name)
                .toList();
    }
}
