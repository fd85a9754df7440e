package io.vitrina.forecasting.decomposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LoessTest {

    private static final double[] LINE = {2, 5, 8, 11, 14, 17, 20, 23, 26};

    @Test
    void a_line_stays_a_line_within_and_beyond_the_series() {
        Loess loess = new Loess(new LoessSpan(5, 1, 1));

        assertThat(smoothed(loess, Loess.NO_WEIGHTS)).containsExactly(LINE, within(1e-9));
        assertThat(loess.at(LINE, Loess.NO_WEIGHTS, 9, -1)).isCloseTo(-1, within(1e-9));
        assertThat(loess.at(LINE, Loess.NO_WEIGHTS, 9, 9)).isCloseTo(29, within(1e-9));
    }

    @Test
    void equal_weights_are_no_weights() {
        Loess loess = new Loess(new LoessSpan(5, 0, 1));
        double[] weights = new double[9];
        Arrays.fill(weights, 0.5);

        assertThat(smoothed(loess, weights)).containsExactly(smoothed(loess, Loess.NO_WEIGHTS), within(1e-9));
    }

    @Test
    void steps_between_jumps_lie_on_a_line_and_the_last_one_is_fitted() {
        double[] everyStep = smoothed(new Loess(new LoessSpan(5, 0, 1)), Loess.NO_WEIGHTS);

        double[] jumped = smoothed(new Loess(new LoessSpan(5, 0, 3)), Loess.NO_WEIGHTS);

        assertThat(jumped[3]).isEqualTo(everyStep[3]);
        assertThat(jumped[8]).isEqualTo(everyStep[8]);
        assertThat(jumped[7]).isCloseTo((jumped[6] + jumped[8]) / 2, within(1e-9));
    }

    @Test
    void values_without_any_weight_stay_as_they_are() {
        assertThat(smoothed(new Loess(new LoessSpan(5, 1, 1)), new double[9])).containsExactly(LINE);
        assertThat(new Loess(new LoessSpan(5, 1, 1)).at(LINE, new double[9], 9, 9))
                .isNaN();
    }

    @Test
    void a_span_is_odd_and_its_degree_at_most_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LoessSpan(4, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new LoessSpan(5, 2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new LoessSpan(5, 1, 0));
    }

    private static double[] smoothed(Loess loess, double[] weights) {
        double[] smoothed = new double[LINE.length];
        loess.smooth(LINE, weights, LINE.length, smoothed, 0);
        return smoothed;
    }
}
