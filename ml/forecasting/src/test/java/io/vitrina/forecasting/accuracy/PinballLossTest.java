package io.vitrina.forecasting.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PinballLossTest {

    @Test
    void values_above_cost_the_level_and_values_below_the_rest() {
        // 0.9 · 2 and 0.1 · 3; the third value was not observed
        double loss = PinballLoss.of(new double[] {12, 7, Double.NaN}, new double[] {10, 10, 10}, 0.9);

        assertThat(loss).isEqualTo(1.05, within(1e-12));
    }

    @Test
    void of_the_median_it_is_half_the_mean_absolute_error() {
        double[] actual = {1, 2, 5};
        double[] median = {2, 2, 1};

        assertThat(PinballLoss.of(actual, median, 0.5))
                .isEqualTo(PointAccuracy.of(actual, median).mae() / 2, within(1e-12));
    }

    @Test
    void without_an_observed_value_there_is_no_loss() {
        assertThat(PinballLoss.of(new double[] {Double.NaN}, new double[] {1}, 0.5))
                .isNaN();
    }

    @Test
    void levels_are_between_0_and_1_and_lengths_the_same() {
        assertThatIllegalArgumentException().isThrownBy(() -> PinballLoss.of(new double[1], new double[1], 0));
        assertThatIllegalArgumentException().isThrownBy(() -> PinballLoss.of(new double[1], new double[1], 1));
        assertThatIllegalArgumentException().isThrownBy(() -> PinballLoss.of(new double[1], new double[2], 0.5));
    }
}
