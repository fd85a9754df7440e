package io.vitrina.forecasting.decomposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SupersmootherTest {

    private static final double[] VALUES = {
        51.08, 55.35, 49.61, 56.18, 53.22, 54.02, 61.30, 56.87, 57.07, 60.19, 62.18, 59.51,
        62.16, 58.28, 59.60, 58.89, 55.70, 54.67, 53.82, 57.48, 57.18, 56.24, 56.91, 52.19,
        56.06, 57.11, 58.75, 54.06, 55.50, 50.75, 55.39, 50.41, 52.84, 60.50, 50.70, 59.80
    };

    /** Computed by a direct implementation: a least squares line anew at every step. */
    private static final double[] SMOOTHED = {
        52.131303899, 52.880083821, 53.628863743, 54.396262209, 55.137038304, 55.908142762, 56.645711501, 57.412336582,
        58.183346589, 58.817764782, 59.268494867, 59.531675114, 59.487935802, 59.052977778, 58.495476543, 57.867891358,
        57.333891358, 56.811678103, 56.468405588, 56.261733723, 56.130787524, 55.927898635, 55.855567251, 55.708204678,
        55.566543860, 55.343869591, 55.175240351, 55.042732164, 54.974327096, 54.895153606, 54.918181944, 54.940304946,
        54.902556993, 54.905638085, 54.900433955, 54.895229825
    };

    @Test
    void equals_lines_that_are_fitted_anew_at_every_step() {
        assertThat(smoothed(VALUES)).containsExactly(SMOOTHED, within(1e-6));
    }

    @Test
    void a_line_stays_a_line() {
        double[] line = new double[100];
        Arrays.setAll(line, step -> 7 - 0.5 * step);

        assertThat(smoothed(line)).containsExactly(line, within(1e-9));
    }

    @Test
    void a_value_without_weight_has_no_influence() {
        double[] outlying = VALUES.clone();
        outlying[20] = 1e6;
        double[] weights = new double[VALUES.length];
        Arrays.fill(weights, 1);
        weights[20] = 0;

        double[] smoothed = Supersmoother.smooth(outlying, weights);

        assertThat(smoothed[20]).isCloseTo(SMOOTHED[20], within(3.0));
    }

    @Test
    void two_values_lie_on_their_line() {
        assertThat(smoothed(new double[] {3, 5})).containsExactly(new double[] {3, 5}, within(1e-9));
    }

    private static double[] smoothed(double[] values) {
        double[] weights = new double[values.length];
        Arrays.fill(weights, 1);
        return Supersmoother.smooth(values, weights);
    }
}
