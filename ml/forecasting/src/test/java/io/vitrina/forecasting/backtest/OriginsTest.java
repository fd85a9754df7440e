package io.vitrina.forecasting.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginsTest {

    @Test
    void the_last_one_leaves_a_whole_horizon_and_others_are_earlier() {
        Origins origins = Origins.of(100, 10, 1, 3);

        assertThat(origins.horizon()).isEqualTo(10);
        assertThat(origins.lengths()).containsExactly(70, 80, 90);
    }

    @Test
    void they_move_together_where_there_is_less_room() {
        assertThat(Origins.of(50, 12, 1, 3).lengths()).containsExactly(30, 34, 38);
        assertThat(Origins.of(50, 19, 1, 3).lengths()).containsExactly(30, 31);
    }

    @Test
    void a_single_one_is_the_last() {
        assertThat(Origins.of(100, 10, 7, 1).lengths()).containsExactly(90);
    }

    @Test
    void a_short_series_has_shorter_horizons() {
        Origins origins = Origins.of(10, 30, 1, 3);

        assertThat(origins.horizon()).isEqualTo(4);
        assertThat(origins.lengths()).containsExactly(6);
    }

    @Test
    void a_history_keeps_two_seasons_where_it_can() {
        assertThat(Origins.of(30, 10, 12, 3).lengths()).containsExactly(25);
        assertThat(Origins.of(30, 10, 12, 3).horizon()).isEqualTo(5);
    }

    @Test
    void a_season_longer_than_the_series_leaves_one_step_to_compare() {
        Origins origins = Origins.of(20, 5, 52, 3);

        assertThat(origins.horizon()).isEqualTo(1);
        assertThat(origins.lengths()).containsExactly(19);
    }

    @Test
    void up_to_four_values_leave_nothing_to_compare() {
        for (int length = 1; length <= 4; length++) {
            assertThat(Origins.of(length, 3, 1, 3).lengths()).isEmpty();
        }
        assertThat(Origins.of(5, 3, 1, 3).lengths()).containsExactly(4);
    }

    @Test
    void every_one_leaves_its_horizon_in_the_series_and_three_fifths_before() {
        for (int length = 5; length < 120; length++) {
            for (int horizon = 1; horizon < 40; horizon += 3) {
                Origins origins = Origins.of(length, horizon, 7, 3);

                assertThat(origins.lengths()).isSorted().doesNotHaveDuplicates().hasSizeBetween(1, 3);
                assertThat(origins.lengths()[0]).isGreaterThanOrEqualTo(length * 3 / 5);
                assertThat(origins.lengths()[origins.lengths().length - 1] + origins.horizon())
                        .isEqualTo(length);
            }
        }
    }
}
