package io.vitrina.forecasting.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class WeightedIntervalScoreTest {

    private static final Offset<Double> ROUNDING = within(1e-12);

    private final double[] actual = {12, Double.NaN, 3};
    private final double[] median = {8, 8, 4};
    private final PredictionInterval half =
            new PredictionInterval(0.5, new double[] {6, 6, 3}, new double[] {10, 10, 5});
    private final PredictionInterval wide =
            new PredictionInterval(0.8, new double[] {4, 4, 2}, new double[] {13, 13, 7});

    @Test
    void intervals_weigh_half_the_probability_outside_of_them_and_the_median_a_half() {
        // 12: (0.5 · 4 + 0.25 · (4 + 4 · 2) + 0.1 · 9) / 2.5 = 2.36; 3: (0.5 · 1 + 0.25 · 2 + 0.1 · 5) / 2.5 = 0.6
        assertThat(WeightedIntervalScore.of(actual, median, List.of(half, wide)))
                .isEqualTo(1.48, ROUNDING);
    }

    @Test
    void it_is_twice_the_mean_pinball_loss_of_all_quantiles() {
        double pinball = (PinballLoss.of(actual, wide.lower(), 0.1)
                        + PinballLoss.of(actual, half.lower(), 0.25)
                        + PinballLoss.of(actual, median, 0.5)
                        + PinballLoss.of(actual, half.upper(), 0.75)
                        + PinballLoss.of(actual, wide.upper(), 0.9))
                / 5;

        assertThat(WeightedIntervalScore.of(actual, median, List.of(wide, half)))
                .isEqualTo(2 * pinball, ROUNDING);
    }

    @Test
    void without_intervals_it_is_the_mean_absolute_error() {
        assertThat(WeightedIntervalScore.of(actual, median, List.of())).isEqualTo(2.5, ROUNDING);
    }

    @Test
    void without_an_observed_value_there_is_no_score() {
        double[] nothing = {Double.NaN, Double.NaN, Double.NaN};

        assertThat(WeightedIntervalScore.of(nothing, median, List.of(half))).isNaN();
    }
}
