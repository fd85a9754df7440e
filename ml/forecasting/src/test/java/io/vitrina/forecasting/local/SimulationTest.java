package io.vitrina.forecasting.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SimulationTest {

    private static final Offset<Double> ROUNDING = within(1e-9);
    private static final double[] LEVELS = {0.1, 0.5, 0.9};

    @Test
    void a_quantile_lies_between_two_values_or_at_an_end() {
        double[] sorted = {1, 2, 4, 8};

        // type 8 of Hyndman and Fan (1996): position (4 + 1/3)·level + 1/3, counted from 1
        assertThat(Simulation.quantile(sorted, 0.5)).isEqualTo(3, ROUNDING);
        assertThat(Simulation.quantile(sorted, 0.6)).isEqualTo(2 + 2 * (13 / 3.0 * 0.6 + 1 / 3.0 - 2), ROUNDING);
        assertThat(Simulation.quantile(sorted, 8 / 13.0)).isEqualTo(4, ROUNDING);
        assertThat(Simulation.quantile(sorted, 0.01)).isEqualTo(1);
        assertThat(Simulation.quantile(sorted, 0.99)).isEqualTo(8);
    }

    @Test
    void a_single_value_is_every_quantile() {
        assertThat(Simulation.quantile(new double[] {3}, 0.1)).isEqualTo(3);
        assertThat(Simulation.quantile(new double[] {3}, 0.9)).isEqualTo(3);
    }

    @Test
    void quantiles_lie_around_the_expected_values_as_far_as_the_ways_are_apart() {
        double[][] quantiles = Simulation.quantiles(
                (path, random) -> Arrays.setAll(path, step -> 10 * step + (step + 1) * random.nextGaussian()),
                new double[] {0, 10},
                LEVELS,
                false,
                1);

        assertThat(quantiles[0]).containsExactly(new double[] {-1.28, 10 - 2.56}, within(0.4));
        assertThat(quantiles[1]).containsExactly(new double[] {0, 10}, ROUNDING);
        assertThat(quantiles[2]).containsExactly(new double[] {1.28, 10 + 2.56}, within(0.4));
    }

    @Test
    void quantiles_of_factors_are_above_zero_and_further_apart_upwards() {
        double[][] quantiles = Simulation.quantiles(
                (path, random) -> path[0] = 100 * Math.exp(0.5 * random.nextGaussian() - 0.125),
                new double[] {100},
                LEVELS,
                true,
                1);

        // those of a log-normal distribution of mean 100
        assertThat(quantiles[0][0]).isEqualTo(100 * Math.exp(-1.2816 * 0.5 - 0.125), within(6.0));
        assertThat(quantiles[1][0]).isEqualTo(100 * Math.exp(-0.125), within(4.0));
        assertThat(quantiles[2][0]).isEqualTo(100 * Math.exp(1.2816 * 0.5 - 0.125), within(15.0));
    }

    @Test
    void where_it_can_go_one_way_only_every_quantile_is_on_it() {
        for (boolean factors : new boolean[] {false, true}) {
            double[][] quantiles =
                    Simulation.quantiles((path, random) -> path[0] = 7, new double[] {7}, LEVELS, factors, 1);

            assertThat(quantiles).isDeepEqualTo(new double[][] {{7}, {7}, {7}});
        }
    }

    @Test
    void the_same_seed_gives_the_same_quantiles() {
        Simulation.Source source = (path, random) -> path[0] = random.nextDouble();
        double[] mean = {0.5};

        assertThat(Simulation.quantiles(source, mean, LEVELS, false, 5))
                .isDeepEqualTo(Simulation.quantiles(source, mean, LEVELS, false, 5));
    }
}
