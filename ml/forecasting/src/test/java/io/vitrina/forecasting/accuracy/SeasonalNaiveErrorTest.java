package io.vitrina.forecasting.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SeasonalNaiveErrorTest {

    private static final double NOT_OBSERVED = Double.NaN;

    @Test
    void values_are_compared_with_those_one_season_before() {
        // |4 − 1|, |6 − 5|, |4 − 4| and |2 − 6|
        assertThat(SeasonalNaiveError.of(new double[] {1, 5, 4, 6, 4, 2}, 2)).isEqualTo(2);
    }

    @Test
    void a_history_no_longer_than_a_season_is_compared_step_by_step() {
        assertThat(SeasonalNaiveError.of(new double[] {1, 5, 3}, 3)).isEqualTo(3);
        assertThat(SeasonalNaiveError.of(new double[] {1, 5, 3, 5}, 3)).isEqualTo(4);
    }

    @Test
    void pairs_of_which_one_was_not_observed_do_not_count() {
        assertThat(SeasonalNaiveError.of(new double[] {1, 5, NOT_OBSERVED, 6, 4, 2}, 2))
                .isEqualTo(2.5);
    }

    @Test
    void without_a_pair_there_is_no_error() {
        assertThat(SeasonalNaiveError.of(new double[] {}, 7)).isNaN();
        assertThat(SeasonalNaiveError.of(new double[] {3}, 7)).isNaN();
        assertThat(SeasonalNaiveError.of(new double[] {3, NOT_OBSERVED, 3}, 1)).isNaN();
    }

    @Test
    void a_constant_history_has_an_error_of_zero() {
        assertThat(SeasonalNaiveError.of(new double[] {3, 3, 3}, 1)).isZero();
    }

    @Test
    void a_season_has_at_least_one_step() {
        assertThatIllegalArgumentException().isThrownBy(() -> SeasonalNaiveError.of(new double[] {1, 2}, 0));
    }
}
