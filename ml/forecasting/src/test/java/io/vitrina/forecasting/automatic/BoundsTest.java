package io.vitrina.forecasting.automatic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitrina.forecasting.Components;
import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.Timeline;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BoundsTest {

    private final Forecast forecast =
            new Forecast("naive", new double[] {2.4, -0.5}, new double[] {0.1, 0.5, 0.9}, new double[][] {
                {1.4, -2.3}, {2.4, -0.5}, {3.2, 1.5}
            });

    @Test
    void where_no_value_was_below_zero_no_forecast_is() {
        Forecast bounded = Bounds.of(series(0.5, 0)).apply(forecast);

        assertThat(bounded.mean()).containsExactly(2.4, 0);
        assertThat(bounded.quantiles()).isDeepEqualTo(new double[][] {{1.4, 0}, {2.4, 0}, {3.2, 2}});
    }

    @Test
    void where_a_value_was_below_zero_a_forecast_can_be() {
        assertThat(Bounds.of(series(0.5, -1)).apply(forecast))
                .usingRecursiveComparison()
                .isEqualTo(forecast);
    }

    @Test
    void intervals_of_whole_numbers_are_whole_and_no_narrower() {
        Forecast bounded = Bounds.of(series(3, -1)).apply(forecast);

        assertThat(bounded.mean()).containsExactly(2.4, -0.5);
        assertThat(bounded.lower(0.8)).containsExactly(1, -3);
        assertThat(bounded.upper(0.8)).containsExactly(4, 2);
    }

    @Test
    void counts_are_both() {
        Forecast bounded = Bounds.of(series(3, Double.NaN, 0)).apply(forecast);

        assertThat(bounded.mean()).containsExactly(2.4, 0);
        assertThat(bounded.lower(0.8)).containsExactly(1, 0);
        assertThat(bounded.upper(0.8)).containsExactly(4, 2);
    }

    @Test
    void what_moves_an_expected_value_moves_its_trend() {
        Components parts = Components.of(new double[] {2, 1}).plus(Map.of("week", new double[] {0.4, -1.5}));
        Forecast low = new Forecast("mstl", forecast.mean(), forecast.levels(), forecast.quantiles(), parts);

        Components bounded = Bounds.of(series(0.5, 0)).apply(low).components();

        assertThat(bounded.part("week")).containsExactly(0.4, -1.5);
        assertThat(bounded.part("trend")).containsExactly(new double[] {2, 1.5}, within(1e-12));
        assertThat(bounded.sum()).containsExactly(new double[] {2.4, 0}, within(1e-12));
    }

    private static Series series(double... values) {
        return Series.of("a", new Timeline.Counted(0, 1), values);
    }
}
