package io.vitrina.forecasting.intermittent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DemandPatternTest {

    private static final double NOT_OBSERVED = Double.NaN;

    @Test
    void demand_at_most_steps_of_similar_size_is_smooth() {
        assertThat(DemandPattern.of(new double[] {4, 5, 0, 6, 5})).isEqualTo(DemandPattern.SMOOTH);
    }

    @Test
    void demand_at_most_steps_of_varying_size_is_erratic() {
        assertThat(DemandPattern.of(new double[] {1, 20, 0, 1, 2})).isEqualTo(DemandPattern.ERRATIC);
    }

    @Test
    void rare_demand_of_similar_size_is_intermittent() {
        assertThat(DemandPattern.of(new double[] {4, 0, 0, 5, 0, 6})).isEqualTo(DemandPattern.INTERMITTENT);
    }

    @Test
    void rare_demand_of_varying_size_is_lumpy() {
        assertThat(DemandPattern.of(new double[] {1, 0, 0, 20, 0, 1})).isEqualTo(DemandPattern.LUMPY);
    }

    @Test
    void intervals_are_long_above_1_32_steps() {
        assertThat(DemandPattern.of(demands(25, 33))).isEqualTo(DemandPattern.SMOOTH);
        assertThat(DemandPattern.of(demands(25, 34))).isEqualTo(DemandPattern.INTERMITTENT);
    }

    @Test
    void sizes_vary_above_a_squared_coefficient_of_variation_of_0_49() {
        // of 1 and x: 2 · ((x − 1) / (x + 1))², which is 0.49 at x = 2.9604
        assertThat(DemandPattern.of(new double[] {1, 2.96})).isEqualTo(DemandPattern.SMOOTH);
        assertThat(DemandPattern.of(new double[] {1, 2.97})).isEqualTo(DemandPattern.ERRATIC);
    }

    @Test
    void steps_that_were_not_observed_do_not_make_demand_rare() {
        assertThat(DemandPattern.of(new double[] {4, NOT_OBSERVED, NOT_OBSERVED, 5, NOT_OBSERVED, 6}))
                .isEqualTo(DemandPattern.SMOOTH);
    }

    @Test
    void no_demand_is_intermittent_and_a_single_one_does_not_vary() {
        assertThat(DemandPattern.of(new double[] {0, 0, -1})).isEqualTo(DemandPattern.INTERMITTENT);
        assertThat(DemandPattern.of(new double[] {0, 7})).isEqualTo(DemandPattern.INTERMITTENT);
        assertThat(DemandPattern.of(new double[] {7})).isEqualTo(DemandPattern.SMOOTH);
    }

    @Test
    void demand_is_rare_where_it_seldom_comes_but_values_about_zero_are_no_demand() {
        assertThat(DemandPattern.isRare(new double[] {4, 0, 0, 5, 0, 6})).isTrue();
        assertThat(DemandPattern.isRare(new double[] {1, 0, 0, 20, 0, 1})).isTrue();
        assertThat(DemandPattern.isRare(new double[] {4, 5, 0, 6, 5})).isFalse();
        assertThat(DemandPattern.isRare(new double[] {4, -3, -2, 5, 0, -6})).isFalse();
    }

    @Test
    void without_an_observed_value_there_is_no_pattern() {
        assertThatIllegalArgumentException().isThrownBy(() -> DemandPattern.of(new double[] {NOT_OBSERVED}));
    }

    private static double[] demands(int demands, int steps) {
        double[] values = new double[steps];
        for (int step = 0; step < demands; step++) {
            values[step] = 3;
        }
        return values;
    }
}
