package io.vitrina.forecasting.theta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ThetaLineTest {

    private static final Offset<Double> ROUNDING = within(1e-9);

    @Test
    void one_value_is_a_level() {
        assertThat(ThetaLine.first(7)).isEqualTo(new ThetaLine(1, 7, 7, 0));
    }

    @Test
    void goes_through_two_values() {
        ThetaLine line = ThetaLine.first(7).after(10);

        assertThat(line.intercept() + line.slope()).isEqualTo(7, ROUNDING);
        assertThat(line.intercept() + 2 * line.slope()).isEqualTo(10, ROUNDING);
    }

    @Test
    void is_the_least_squares_line_of_the_values_so_far() {
        SplittableRandom random = new SplittableRandom(16);
        double[] values = random.doubles(50, -10, 90).toArray();
        ThetaLine line = ThetaLine.first(values[0]);
        for (int seen = 2; seen <= values.length; seen++) {
            line = line.after(values[seen - 1]);

            double slope = slope(values, seen);
            double mean = mean(values, seen);
            assertThat(line.seen()).isEqualTo(seen);
            assertThat(line.mean()).isEqualTo(mean, ROUNDING);
            assertThat(line.slope()).isEqualTo(slope, ROUNDING);
            assertThat(line.intercept()).isEqualTo(mean - slope * (seen + 1) / 2, ROUNDING);
        }
    }

    /** Covariance with the steps 1, 2, … over their variance. */
    private static double slope(double[] values, int seen) {
        double products = 0;
        double squares = 0;
        for (int step = 1; step <= seen; step++) {
            double away = step - (seen + 1) / 2.0;
            products += away * (values[step - 1] - mean(values, seen));
            squares += away * away;
        }
        return products / squares;
    }

    private static double mean(double[] values, int seen) {
        double sum = 0;
        for (int step = 0; step < seen; step++) {
            sum += values[step];
        }
        return sum / seen;
    }
}
