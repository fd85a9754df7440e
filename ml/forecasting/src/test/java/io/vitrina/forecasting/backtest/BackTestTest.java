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
                ErrorMeasure.ABSOLUTE,
                2);

        // 1, 3 and 2
        assertThat(test.error("naive")).isEqualTo(1, within(1e-12));
    }

    @Test
    void of_rare_demand_who_says_that_nothing_is_sold_is_nearer_by_absolute_errors_and_further_off_by_squared_ones() {
        double[][] sold = {{0, 0, 0, 8}};
        Map<String, Forecast[]> said =
                Map.of("nothing", new Forecast[] {forecast(0, 0, 0, 0)}, "mean", new Forecast[] {forecast(2, 2, 2, 2)});

        BackTest absolute = new BackTest(sold, said, ErrorMeasure.ABSOLUTE, 2);
        BackTest squared = new BackTest(sold, said, ErrorMeasure.SQUARED, 2);

        assertThat(absolute.error("nothing")).isEqualTo(1, within(1e-12));
        assertThat(absolute.error("mean")).isEqualTo(1.5, within(1e-12));
        assertThat(squared.error("nothing")).isEqualTo(Math.sqrt(16) / 2, within(1e-12));
        assertThat(squared.error("mean")).isEqualTo(Math.sqrt(12) / 2, within(1e-12));
    }

    @Test
    void without_anything_to_compare_there_is_no_error() {
        BackTest nothingKnown = new BackTest(
                new double[][] {{NOT_KNOWN}}, Map.of("naive", new Forecast[] {forecast(9)}), ErrorMeasure.SQUARED, 2);

        assertThat(nothingKnown.error("naive")).isNaN();
        assertThat(nothingKnown.error("theta")).isNaN();
        assertThat(new BackTest(new double[0][], Map.of(), ErrorMeasure.ABSOLUTE, 1).error("naive"))
                .isNaN();
    }

    @Test
    void scores_are_over_all_origins_and_known_steps() {
        double[] levels = {0.1, 0.9};
        BackTest test = new BackTest(new double[][] {{10, 12}, {12, NOT_KNOWN}}, Map.of(), ErrorMeasure.ABSOLUTE, 2);

        MethodScores scores = test.scores(new Forecast[] {
            new Forecast("theta", new double[] {9, 9}, levels, new double[][] {{8, 8}, {11, 11}}),
            new Forecast("theta", new double[] {14, 14}, levels, new double[][] {{12, 12}, {16, 16}})
        });

        assertThat(scores.isKnown()).isTrue();
        assertThat(scores.points().steps()).isEqualTo(3);
        assertThat(scores.mase()).isEqualTo(1, within(1e-12));
        assertThat(scores.points().wape()).isEqualTo(100 * 6.0 / 34, within(1e-12));
        assertThat(scores.coverage(0.8)).isEqualTo(2.0 / 3);
        // 0.2, 0.4 and 0 of the lower, 0.1, 0.9 and 0.4 of the upper quantile
        assertThat(scores.pinballLoss()).isEqualTo((0.6 + 1.4) / 6 / 2, within(1e-12));
    }

    @Test
    void only_intervals_whose_both_bounds_were_asked_for_have_a_coverage() {
        double[] levels = {0.05, 0.1, 0.5, 0.9};
        double[][] quantiles = {{7}, {8}, {9}, {11}};
        BackTest test = new BackTest(new double[][] {{10}}, Map.of(), ErrorMeasure.ABSOLUTE, 2);

        MethodScores scores = test.scores(new Forecast[] {new Forecast("theta", new double[] {9}, levels, quantiles)});

        assertThat(scores.coverage(0.8)).isOne();
        assertThat(scores.coverage(0.9)).isNaN();
        assertThat(scores.coverage(0.5)).isNaN();
    }

    @Test
    void without_quantiles_there_is_no_pinball_loss() {
        BackTest test = new BackTest(new double[][] {{10}}, Map.of(), ErrorMeasure.ABSOLUTE, 2);

        assertThat(test.scores(new Forecast[] {forecast(9)}).pinballLoss()).isNaN();
        assertThat(test.scores(new Forecast[] {forecast(9)}).mase()).isEqualTo(0.5);
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
