package io.vitrina.forecasting.theta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ThetaFilterTest {

    private static final Offset<Double> ROUNDING = within(1e-9);
    private static final double[] VALUES = {12, 15, 11, 18, 17, 21, 19, 26};
    private static final ThetaParameters PARAMETERS = new ThetaParameters(6, 0.4, 3);

    /*
     * Expected numbers: mu = level + (1 − 1/theta)·((1 − alpha)^t·A + (1 − (1 − alpha)^(t+1))/alpha·B) of Fiorucci et al. (2016) in a script
     * without any library, level from 6, alpha 0.4, theta 3; A and B anew at each step from the sums of least squares. Each forecast is taken
     * as the next value.
     */

    @Test
    void a_line_that_is_learnt_on_the_way_follows_the_paper() {
        ThetaFilter filter = new ThetaFilter(VALUES, true);

        assertThat(filter.squares(PARAMETERS)).isEqualTo(116.18453898407051, ROUNDING);
        assertThat(ahead(filter.end(PARAMETERS)))
                .containsExactly(
                        new double[] {24.236795306666668, 25.293077098501264, 26.301902747416285, 27.270555407487464},
                        ROUNDING);
    }

    @Test
    void a_fixed_line_follows_the_paper() {
        ThetaFilter filter = new ThetaFilter(VALUES, false);

        assertThat(filter.squares(PARAMETERS)).isEqualTo(64.93248269525445, ROUNDING);
        assertThat(ahead(filter.end(PARAMETERS)))
                .containsExactly(
                        new double[] {24.236795306666668, 25.403461973333336, 26.570128640000004, 27.736795306666668},
                        ROUNDING);
    }

    @Test
    void with_theta_1_the_line_does_not_matter() {
        ThetaParameters plain = new ThetaParameters(6, 0.4, 1);

        ThetaState end = new ThetaFilter(VALUES, false).end(plain);

        double level = 6;
        for (double value : VALUES) {
            level += 0.4 * (value - level);
        }
        assertThat(ahead(end)).containsExactly(new double[] {level, level, level, level}, ROUNDING);
    }

    @Test
    void the_standard_theta_is_simple_smoothing_with_half_the_slope() {
        double[] values = new double[60];
        for (int step = 0; step < values.length; step++) {
            values[step] = 10 + 3 * step + (step % 2 == 0 ? 4 : -4);
        }
        ThetaFilter filter = new ThetaFilter(values, false);
        ThetaLine line = ThetaLine.first(values[0]);
        double level = 5;
        for (int step = 0; step < values.length; step++) {
            level += 0.3 * (values[step] - level);
            line = step == 0 ? line : line.after(values[step]);
        }

        double[] ahead = ahead(filter.end(new ThetaParameters(5, 0.3, 2)));

        // Hyndman and Billah (2003): level + slope/2·(h − 1 + 1/alpha − (1 − alpha)^n/alpha); the last term and the
        // intercept have faded
        for (int step = 0; step < 4; step++) {
            assertThat(ahead[step]).isEqualTo(level + line.slope() / 2 * (step + 1 / 0.3), within(1e-6));
        }
    }

    private static double[] ahead(ThetaState state) {
        double[] ahead = new double[4];
        for (int step = 0; step < ahead.length; step++) {
            ahead[step] = state.next();
            state.update(ahead[step]);
        }
        return ahead;
    }
}
