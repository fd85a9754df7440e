package io.vitrina.forecasting.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitrina.forecasting.Forecast;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BackTestTest {

    private static final double NOT_KNOWN = Double.NaN;

    @Test
    void the_error_is_the_mean_over_all_origins_and_steps_in_units_of_the_scale() {
        BackTest test = new BackTest(
                new double[][] {{10, 12}, {12, NOT_KNOWN}},
                Map.of("naive", new Forecast[] {forecast(9, 9), forecast(14, 14)}),
                2);

        // 1, 3 and 2
        assertThat(test.error("naive")).isEqualTo(1, within(1e-12));
    }

    @Test
    void without_anything_to_compare_there_is_no_error() {
        BackTest nothingKnown =
                new BackTest(new double[][] {{NOT_KNOWN}}, Map.of("naive", new Forecast[] {forecast(9)}), 2);

        assertThat(nothingKnown.error("naive")).isNaN();
        assertThat(nothingKnown.error("theta")).isNaN();
        assertThat(new BackTest(new double[0][], Map.of(), 1).error("naive")).isNaN();
    }

    @Test
    void the_scale_is_the_error_of_the_seasonal_naive_method() {
        assertThat(BackTest.scale(new double[] {1, 2, 4, 6}, 2)).isEqualTo(3.5);
        assertThat(BackTest.scale(new double[] {1, 2, 4, NOT_KNOWN}, 1)).isEqualTo(1.5);
    }

    @Test
    void where_the_naive_method_never_errs_the_level_is_the_scale() {
        assertThat(BackTest.scale(new double[] {-5, -5, NOT_KNOWN, -5}, 1)).isEqualTo(5);
        assertThat(BackTest.scale(new double[] {3, 7, 3, 7}, 2)).isEqualTo(5);
        assertThat(BackTest.scale(new double[] {4}, 7)).isEqualTo(4);
    }

    @Test
    void where_all_is_zero_the_scale_is_one() {
        assertThat(BackTest.scale(new double[] {0, 0, NOT_KNOWN, 0}, 1)).isOne();
    }

    private static Forecast forecast(double... mean) {
        return new Forecast("naive", mean, new double[0], new double[0][]);
    }
}
