package io.vitrina.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ForecastTest {

    private final Forecast forecast = new Forecast(
            "naive", new double[] {5, 6}, new double[] {0.1, 0.5, 0.9}, new double[][] {{1, 2}, {5, 6}, {9, 12}});

    @Test
    void an_interval_is_between_the_quantiles_that_leave_as_much_on_both_sides() {
        assertThat(forecast.lower(0.8)).containsExactly(1, 2);
        assertThat(forecast.upper(0.8)).containsExactly(9, 12);
        assertThat(forecast.quantile(0.5)).containsExactly(5, 6);
        assertThat(forecast.horizon()).isEqualTo(2);
    }

    @Test
    void a_level_that_was_not_asked_for_has_no_quantile() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forecast.upper(0.95))
                .withMessage("no quantile of level 0.975");
    }

    @Test
    void it_says_which_quantiles_it_has() {
        Forecast forecast = new Forecast("naive", new double[] {1}, new double[] {0.1, 0.9}, new double[][] {{0}, {2}});

        assertThat(forecast.hasQuantile(1 - 0.9)).isTrue();
        assertThat(forecast.hasQuantile(0.5)).isFalse();
    }

    @Test
    void what_is_raised_to_zero_still_adds_up() {
        Forecast low = new Forecast(
                "naive", new double[] {-2, 3}, new double[] {0.1, 0.9}, new double[][] {{-4, -1}, {-1, 7}});

        Forecast raised = low.notBelowZero();

        assertThat(raised.mean()).containsExactly(0, 3);
        assertThat(raised.quantiles()).isDeepEqualTo(new double[][] {{0, 0}, {1, 7}});
        assertThat(raised.components().sum()).containsExactly(0, 3);
        assertThat(raised.notBelowZero()).isSameAs(raised);
    }

    @Test
    void quantiles_are_one_for_each_level_and_as_long_as_the_forecast() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Forecast("naive", new double[2], new double[] {0.5}, new double[2][2]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Forecast("naive", new double[2], new double[] {0.5}, new double[1][3]));
    }

    @Test
    void is_all_trend_unless_it_tells_parts_apart() {
        assertThat(forecast.components().parts()).containsOnlyKeys("trend");
        assertThat(forecast.components().sum()).containsExactly(5, 6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Forecast(
                        "naive", new double[2], new double[0], new double[0][], Components.of(new double[3])));
    }
}
