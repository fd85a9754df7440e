package io.vitrina.forecasting.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PointAccuracyTest {

    private static final double NOT_OBSERVED = Double.NaN;
    private static final Offset<Double> ROUNDING = within(1e-12);

    /** Errors 2, −4 and 1 of 10, 8 and 0; nothing is known of the third step. */
    private final PointAccuracy accuracy =
            PointAccuracy.of(new double[] {10, 8, NOT_OBSERVED, 0}, new double[] {12, 4, 100, 1});

    @Test
    void mae_is_the_mean_of_absolute_errors() {
        assertThat(accuracy.mae()).isEqualTo(7.0 / 3, ROUNDING);
    }

    @Test
    void rmse_is_the_root_of_the_mean_of_squared_errors() {
        assertThat(accuracy.rmse()).isEqualTo(Math.sqrt(7), ROUNDING);
    }

    @Test
    void bias_is_above_zero_where_the_forecast_is_too_high() {
        assertThat(accuracy.bias()).isEqualTo(-1.0 / 3, ROUNDING);
        assertThat(PointAccuracy.of(new double[] {1}, new double[] {3}).bias()).isEqualTo(2);
    }

    @Test
    void relative_bias_is_all_errors_over_all_absolute_values() {
        assertThat(accuracy.relativeBias()).isEqualTo(-100.0 / 18, ROUNDING);
        assertThat(PointAccuracy.of(new double[] {-5, 5}, new double[] {-4, 5}).relativeBias())
                .isEqualTo(10, ROUNDING);
        assertThat(PointAccuracy.of(new double[] {0}, new double[] {1}).relativeBias())
                .isNaN();
    }

    @Test
    void rmspe_leaves_out_steps_with_an_actual_value_of_zero() {
        // √((0.2² + 0.5²) / 2)
        assertThat(accuracy.rmspe()).isEqualTo(100 * Math.sqrt(0.145), ROUNDING);
    }

    @Test
    void wape_is_all_absolute_errors_over_all_absolute_values() {
        assertThat(accuracy.wape()).isEqualTo(100 * 7.0 / 18, ROUNDING);
        assertThat(PointAccuracy.of(new double[] {-5, 5}, new double[] {-4, 5}).wape())
                .isEqualTo(10, ROUNDING);
    }

    @Test
    void smape_is_a_share_of_the_mean_of_actual_value_and_forecast() {
        // 2/11, 4/6 and 1/0.5
        assertThat(accuracy.smape()).isEqualTo(100 * (2.0 / 11 + 2.0 / 3 + 2) / 3, ROUNDING);
    }

    @Test
    void smape_is_from_0_to_200_and_a_zero_forecast_to_be_zero_is_no_error() {
        assertThat(PointAccuracy.of(new double[] {0}, new double[] {0}).smape()).isZero();
        assertThat(PointAccuracy.of(new double[] {0}, new double[] {5}).smape()).isEqualTo(200, ROUNDING);
        assertThat(PointAccuracy.of(new double[] {3}, new double[] {-1}).smape())
                .isEqualTo(200, ROUNDING);
    }

    @Test
    void mase_is_the_mean_absolute_error_in_units_of_the_naive_one() {
        assertThat(accuracy.mase(2)).isEqualTo(7.0 / 6, ROUNDING);
    }

    @Test
    void without_a_scale_there_is_no_mase() {
        assertThat(accuracy.mase(0)).isNaN();
        assertThat(accuracy.mase(Double.NaN)).isNaN();
    }

    @Test
    void without_an_observed_value_there_is_no_measure() {
        PointAccuracy nothing = PointAccuracy.of(new double[] {NOT_OBSERVED}, new double[] {1});

        assertThat(nothing.mae()).isNaN();
        assertThat(nothing.rmse()).isNaN();
        assertThat(nothing.bias()).isNaN();
        assertThat(nothing.rmspe()).isNaN();
        assertThat(nothing.wape()).isNaN();
        assertThat(nothing.smape()).isNaN();
        assertThat(nothing.mase(1)).isNaN();
    }

    @Test
    void where_all_values_are_zero_there_is_no_percentage_of_them() {
        PointAccuracy zeros = PointAccuracy.of(new double[] {0, 0}, new double[] {1, 2});

        assertThat(zeros.rmspe()).isNaN();
        assertThat(zeros.wape()).isNaN();
        assertThat(zeros.mae()).isEqualTo(1.5);
    }

    @Test
    void a_missing_forecast_is_no_good_forecast() {
        PointAccuracy missing = PointAccuracy.of(new double[] {1, 2}, new double[] {1, Double.NaN});

        assertThat(missing.mae()).isNaN();
        assertThat(missing.smape()).isNaN();
        assertThat(missing.rmspe()).isNaN();
    }

    @Test
    void a_forecast_has_as_many_steps_as_there_are_values() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PointAccuracy.of(new double[2], new double[3]))
                .withMessage("A forecast of 3 steps for 2 actual values");
    }
}
