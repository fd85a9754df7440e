package io.vitrina.forecasting.theta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThetaTest {

    private static final double NOT_KNOWN = Double.NaN;

    @Test
    void the_standard_theta_grows_by_half_the_slope() {
        double[] mean = Theta.fit(ThetaKind.STANDARD, noisy(80, 1, step -> 100 + 2 * step), 1)
                .mean(10);

        assertThat(mean[9] - mean[8]).isEqualTo(1, within(0.05));
        assertThat(mean[1] - mean[0]).isEqualTo(1, within(0.05));
    }

    @Test
    void an_optimised_theta_finds_more_of_a_steady_slope() {
        double[] values = noisy(80, 1, step -> 100 + 2 * step);

        ThetaFit optimised = Theta.fit(ThetaKind.OPTIMISED, values, 1);

        assertThat(optimised.parameters().theta()).isGreaterThan(2);
        assertThat(optimised.mean(10)[9]).isEqualTo(100 + 2 * 89, within(4.0));
        assertThat(optimised.variance())
                .isLessThan(Theta.fit(ThetaKind.STANDARD, values, 1).variance());
    }

    @Test
    void the_standard_theta_is_2() {
        assertThat(Theta.fit(ThetaKind.STANDARD, noisy(30, 1, step -> 9), 1)
                        .parameters()
                        .theta())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_season_of_positive_values_multiplies_them(ThetaKind kind) {
        double[] effects = {0.5, 1, 1.5, 1};
        double[] values = noisy(48, 0.5, step -> (100 + step) * effects[step % 4]);

        double[] mean = Theta.fit(kind, values, 4).mean(4);

        for (int step = 0; step < 4; step++) {
            assertThat(mean[step]).isEqualTo((148 + step) * effects[step], within(4.0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_season_around_zero_is_added(ThetaKind kind) {
        double[] effects = {-20, 5, 20, -5};
        double[] values = noisy(48, 0.5, step -> effects[step % 4]);

        assertThat(Theta.fit(kind, values, 4).mean(4)).containsExactly(effects, within(3.0));
    }

    @ParameterizedTest
    @EnumSource
    void unknown_values_lie_between_their_neighbours(ThetaKind kind) {
        double[] bridged = noisy(40, 2, step -> 50 + step);
        double[] gappy = bridged.clone();
        Arrays.fill(gappy, 20, 23, NOT_KNOWN);
        Arrays.fill(gappy, 38, 40, NOT_KNOWN);
        for (int step = 20; step < 23; step++) {
            bridged[step] = bridged[19] + (bridged[23] - bridged[19]) * (step - 19) / 4;
        }
        Arrays.fill(bridged, 38, 40, bridged[37]);

        assertThat(Theta.fit(kind, gappy, 1).mean(5))
                .containsExactly(Theta.fit(kind, bridged, 1).mean(5), within(1e-9));
    }

    @ParameterizedTest
    @EnumSource
    void a_single_value_is_expected_again(ThetaKind kind) {
        ThetaFit fit = Theta.fit(kind, new double[] {8}, 7);

        assertThat(fit.mean(3)).containsExactly(new double[] {8, 8, 8}, within(1e-9));
        assertThat(fit.variance()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_constant_series_goes_on_as_it_is(ThetaKind kind) {
        double[] constant = new double[30];
        for (double value : new double[] {0, 0.1, -4, 1e12}) {
            Arrays.fill(constant, value);

            ThetaFit fit = Theta.fit(kind, constant, 7);

            assertThat(fit.mean(3)).containsOnly(new double[] {value}, within(Math.abs(value) * 1e-9));
            assertThat(Math.sqrt(fit.variance())).isLessThanOrEqualTo(Math.abs(value) * 1e-9);
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_and_three_values_have_a_finite_forecast(ThetaKind kind) {
        for (double[] values : new double[][] {{3, 9}, {3, 9, 4}, {3, NOT_KNOWN, 4}, {3, NOT_KNOWN}}) {
            assertThat(Arrays.stream(Theta.fit(kind, values, 7).mean(20))).allMatch(Double::isFinite);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_unit_and_a_high_level_do_not_matter(ThetaKind kind) {
        double[] walk = noisy(120, 1, step -> 0);
        for (int step = 1; step < walk.length; step++) {
            walk[step] += walk[step - 1];
        }
        double[] high = Arrays.stream(walk).map(value -> 1e-3 * (value + 1e5)).toArray();

        // a random walk, which is best followed closely
        assertThat(Theta.fit(kind, high, 1).parameters().alpha()).isGreaterThan(0.8);
    }

    @ParameterizedTest
    @EnumSource
    void more_values_move_the_model_on_and_leave_its_parameters(ThetaKind kind) {
        double[] effects = {0.5, 1, 1.5, 1};
        double[] values = noisy(50, 0.5, step -> (100 + step) * effects[step % 4]);
        ThetaFit before = Theta.fit(kind, Arrays.copyOf(values, 48), 4);

        ThetaFit after = before.at(values);

        assertThat(after.parameters()).isEqualTo(before.parameters());
        assertThat(after.kind()).isEqualTo(kind);
        assertThat(after.mean(4)).containsExactly(Arrays.copyOfRange(before.mean(6), 2, 6), within(4.0));
        assertThat(before.at(Arrays.copyOf(values, 48)).mean(4)).containsExactly(before.mean(4));
    }

    @ParameterizedTest
    @EnumSource
    void many_ways_it_could_go_have_the_expected_values_as_their_mean(ThetaKind kind) {
        ThetaFit fit = Theta.fit(kind, noisy(60, 3, step -> 40 + step + 10 * (step % 3)), 3);
        SplittableRandom random = new SplittableRandom(5);
        int draws = 20_000;
        double[] path = new double[6];
        double[] sums = new double[6];
        for (int draw = 0; draw < draws; draw++) {
            fit.simulate(path, random);
            for (int step = 0; step < 6; step++) {
                sums[step] += path[step] / draws;
            }
        }

        assertThat(sums).containsExactly(fit.mean(6), within(0.2));
    }

    @ParameterizedTest
    @EnumSource
    void two_values_that_are_met_exactly_vary_as_much_as_they_moved(ThetaKind kind) {
        assertThat(Theta.fit(kind, new double[] {5, 9}, 1).variance()).isEqualTo(16);
        assertThat(Theta.fit(kind, new double[] {5, NOT_KNOWN, 9}, 1).variance())
                .isEqualTo(16);
    }

    private static double[] noisy(int length, double noise, IntToDoubleFunction truth) {
        SplittableRandom random = new SplittableRandom(20160101);
        double[] values = new double[length];
        Arrays.setAll(values, step -> truth.applyAsDouble(step) + noise * random.nextGaussian());
        return values;
    }
}
