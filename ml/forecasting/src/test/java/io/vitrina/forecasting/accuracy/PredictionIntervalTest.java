package io.vitrina.forecasting.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PredictionIntervalTest {

    private static final double NOT_OBSERVED = Double.NaN;

    private final PredictionInterval interval =
            new PredictionInterval(0.8, new double[] {2, 2, 2, 2, 2}, new double[] {6, 6, 8, 99, 6});

    /** On a bound, below, within, not observed, above. */
    private final double[] actual = {6, 1, 5, NOT_OBSERVED, 9};

    @Test
    void coverage_is_the_share_of_values_within_bounds_included() {
        assertThat(interval.coverage(actual)).isEqualTo(0.5);
    }

    @Test
    void width_is_that_of_steps_whose_value_was_observed() {
        assertThat(interval.meanWidth(actual)).isEqualTo(4.5);
    }

    @Test
    void the_score_is_the_width_and_ten_times_a_miss_at_a_level_of_80_percent() {
        // widths 4, 4, 6 and 4, misses 1 and 3
        assertThat(interval.score(actual)).isEqualTo((18 + 10 * 4) / 4.0, within(1e-12));
    }

    @Test
    void without_an_observed_value_there_is_no_measure() {
        double[] nothing = new double[] {NOT_OBSERVED, NOT_OBSERVED, NOT_OBSERVED, NOT_OBSERVED, NOT_OBSERVED};

        assertThat(interval.coverage(nothing)).isNaN();
        assertThat(interval.meanWidth(nothing)).isNaN();
        assertThat(interval.score(nothing)).isNaN();
    }

    @Test
    void a_missing_bound_is_no_good_bound() {
        PredictionInterval missing = new PredictionInterval(0.8, new double[] {Double.NaN}, new double[] {5});

        assertThat(missing.coverage(new double[] {3})).isNaN();
        assertThat(missing.meanWidth(new double[] {3})).isNaN();
        assertThat(missing.score(new double[] {3})).isNaN();
    }

    @Test
    void bounds_do_not_cross_and_are_as_many_as_values() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PredictionInterval(0.8, new double[] {1, 3}, new double[] {2, 2}))
                .withMessage("Bounds cross at step 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PredictionInterval(0.8, new double[1], new double[2]));
        assertThatIllegalArgumentException().isThrownBy(() -> new PredictionInterval(1, new double[1], new double[1]));
        assertThatIllegalArgumentException().isThrownBy(() -> interval.coverage(new double[4]));
    }
}
