package io.vitrina.forecasting.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReachTest {

    private static final double NOT_KNOWN = Double.NaN;

    @Test
    void values_go_as_far_again_as_they_went() {
        Reach reach = Reach.of(new double[] {3, NOT_KNOWN, 5}, false);

        assertThat(reach).isEqualTo(new Reach(1, 7));
        assertThat(reach.within(9)).isEqualTo(7);
        assertThat(reach.within(-9)).isOne();
        assertThat(reach.within(4)).isEqualTo(4);
    }

    @Test
    void logarithms_go_no_further_than_a_hundredfold() {
        Reach reach = Reach.of(new double[] {0, Math.log(1e5)}, true);

        assertThat(Math.exp(reach.most())).isEqualTo(1e7, within(1e-3));
        assertThat(Math.exp(reach.least())).isEqualTo(0.01, within(1e-9));
        assertThat(Reach.of(new double[] {1, 2}, true)).isEqualTo(new Reach(0, 3));
    }

    @Test
    void effects_are_factors_where_all_is_above_zero_and_not_too_far_apart() {
        assertThat(Reach.isLogarithmic(new double[] {1, NOT_KNOWN, 1e6})).isTrue();
        assertThat(Reach.isLogarithmic(new double[] {1, 1.1e6})).isFalse();
        assertThat(Reach.isLogarithmic(new double[] {0, 1})).isFalse();
        assertThat(Reach.isLogarithmic(new double[] {-1, 1})).isFalse();
    }
}
