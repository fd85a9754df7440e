package io.vitrina.forecasting.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RunningSumsTest {

    private static final double UNKNOWN = Double.NaN;

    @Test
    void the_mean_of_a_stretch_is_of_what_is_known_in_it() {
        RunningSums sums = new RunningSums(new double[] {1, 2, UNKNOWN, 6});

        assertThat(sums.mean(0, 4)).isEqualTo(3);
        assertThat(sums.mean(1, 3)).isEqualTo(2);
        assertThat(sums.mean(2, 3)).isNaN();
    }

    @Test
    void a_stretch_that_begins_before_the_values_is_cut() {
        assertThat(new RunningSums(new double[] {1, 3}).mean(-5, 2)).isEqualTo(2);
        assertThat(new RunningSums(new double[] {1, 3}).mean(-5, -1)).isNaN();
    }

    @Test
    void the_slope_of_a_line_is_its_rise_by_step() {
        double[] line = {5, 7, 9, 11, 13, 15};

        assertThat(new RunningSums(line).slope(1, 6)).isCloseTo(2, within(1e-12));
    }

    @Test
    void there_is_no_slope_where_little_is_known() {
        RunningSums sums = new RunningSums(new double[] {1, UNKNOWN, UNKNOWN, 4, 5});

        assertThat(sums.slope(0, 5)).isNaN();
        assertThat(sums.slope(3, 5)).isNaN();
        assertThat(sums.slope(-1, 4)).isNaN();
    }
}
