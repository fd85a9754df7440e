package io.vitrina.forecasting.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitrina.forecasting.Components;
import io.vitrina.forecasting.Forecast;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CombinedTest {

    private static final double[] LEVELS = {0.1, 0.9};

    private final Map<String, Forecast> forecasts = Map.of(
            "naive",
            new Forecast("naive", new double[] {10, 20}, LEVELS, new double[][] {{6, 10}, {14, 30}}),
            "theta",
            new Forecast("theta", new double[] {20, 20}, LEVELS, new double[][] {{16, 18}, {22, 22}}));

    @Test
    void expected_values_and_quantiles_are_averaged_with_their_weights() {
        Forecast mean = Combined.of("both", forecasts, Map.of("naive", 0.25, "theta", 0.75));

        assertThat(mean.method()).isEqualTo("both");
        assertThat(mean.mean()).containsExactly(new double[] {17.5, 20}, within(1e-12));
        assertThat(mean.lower(0.8)).containsExactly(new double[] {13.5, 16}, within(1e-12));
        assertThat(mean.upper(0.8)).containsExactly(new double[] {20, 24}, within(1e-12));
    }

    @Test
    void a_single_member_is_left_as_it_is() {
        Forecast theta = Combined.of("theta", forecasts, Map.of("theta", 1.0));

        assertThat(theta).usingRecursiveComparison().isEqualTo(forecasts.get("theta"));
    }

    @Test
    void parts_are_averaged_too_and_a_member_that_lacks_one_has_none_of_it() {
        Forecast seasonal = new Forecast(
                "seasonal",
                new double[] {30, 10},
                LEVELS,
                new double[2][2],
                Components.of(new double[] {20, 20}).plus(Map.of("week", new double[] {10, -10})));

        Forecast mean = Combined.of(
                "both",
                Map.of("naive", forecasts.get("naive"), "seasonal", seasonal),
                Map.of("naive", 0.5, "seasonal", 0.5));

        assertThat(mean.components().part("trend")).containsExactly(15, 20);
        assertThat(mean.components().part("week")).containsExactly(5, -5);
        assertThat(mean.components().sum()).containsExactly(mean.mean(), within(1e-9));
    }
}
