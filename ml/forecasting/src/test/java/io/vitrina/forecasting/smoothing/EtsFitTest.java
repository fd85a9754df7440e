package io.vitrina.forecasting.smoothing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitrina.forecasting.smoothing.EtsForm.Season;
import io.vitrina.forecasting.smoothing.EtsForm.Trend;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EtsFitTest {

    private static final double NOT_KNOWN = Double.NaN;

    static List<EtsForm> additive() {
        return EtsForm.admissible(false, true, true);
    }

    static List<EtsForm> all() {
        return EtsForm.admissible(true, true, true);
    }

    @Test
    void level_slope_and_season_go_on() {
        EtsFit fit = fit(new EtsForm(false, Trend.ADDITIVE, Season.ADDITIVE), 1, new double[] {-3, 1, 2});

        assertThat(fit.mean(4)).containsExactly(100 + 2 - 3, 100 + 4 + 1, 100 + 6 + 2, 100 + 8 - 3);
    }

    @Test
    void a_damped_slope_fades() {
        EtsFit fit = fit(new EtsForm(false, Trend.DAMPED, Season.NONE), 0.5, new double[1]);

        assertThat(fit.mean(3)).containsExactly(101, 101.5, 101.75);
        assertThat(fit.mean(200)[199]).isEqualTo(102, within(1e-9));
    }

    @Test
    void factors_multiply_the_level() {
        EtsFit fit = fit(new EtsForm(true, Trend.NONE, Season.MULTIPLICATIVE), 1, new double[] {0.5, 1.5});

        assertThat(fit.mean(3)).containsExactly(50, 150, 50);
    }

    @ParameterizedTest
    @MethodSource("additive")
    void many_ways_it_could_go_have_the_expected_values_as_their_mean(EtsForm form) {
        EtsFit fit = fit(form, form.trend() == Trend.DAMPED ? 0.9 : 1, new double[] {-3, 1, 2});
        SplittableRandom random = new SplittableRandom(1);
        int draws = 20_000;
        double[] path = new double[8];
        double[] effects = new double[3];
        double[] sums = new double[8];
        for (int draw = 0; draw < draws; draw++) {
            fit.simulate(path, effects, random);
            for (int step = 0; step < 8; step++) {
                sums[step] += path[step] / draws;
            }
        }

        assertThat(sums).containsExactly(fit.mean(8), within(0.2));
    }

    @ParameterizedTest
    @MethodSource("all")
    void without_any_variance_it_can_go_one_way_only(EtsForm form) {
        double[] effects =
                form.season() == Season.MULTIPLICATIVE ? new double[] {0.5, 1, 1.5} : new double[] {-3, 1, 2};
        EtsFit fit = new EtsFit(form, new EtsParameters(0.4, 0.25, 0.3, 1), 0, 0, 100, 2, effects);
        double[] path = new double[7];

        fit.simulate(path, new double[3], new SplittableRandom(1));

        assertThat(path).containsExactly(fit.mean(7), within(1e-9));
    }

    @Test
    void relative_errors_spread_with_the_level() {
        EtsForm form = new EtsForm(true, Trend.NONE, Season.NONE);
        EtsParameters still = new EtsParameters(0, 0, 0, 1);
        SplittableRandom random = new SplittableRandom(2);
        double[] path = new double[50_000];

        new EtsFit(form, still, 0, 0.01, 200, 0, new double[1]).simulate(path, new double[1], random);

        double mean = Arrays.stream(path).average().orElseThrow();
        double variance = Arrays.stream(path)
                .map(value -> Math.pow(value - mean, 2))
                .average()
                .orElseThrow();
        assertThat(mean).isEqualTo(200, within(0.5));
        assertThat(Math.sqrt(variance)).isEqualTo(20, within(0.3));
    }

    @Test
    void an_effect_of_nothing_does_not_spoil_a_path() {
        EtsFit fit = fit(new EtsForm(true, Trend.NONE, Season.MULTIPLICATIVE), 1, new double[] {0, 2});
        double[] path = new double[20];

        fit.simulate(path, new double[2], new SplittableRandom(3));

        assertThat(Arrays.stream(path)).allMatch(Double::isFinite);
    }

    @Test
    void the_same_values_lead_to_the_same_place() {
        double[] values = seasonal(80);
        for (EtsFit fit : Ets.choose(values, 4)) {
            assertThat(fit.at(values)).usingRecursiveComparison().isEqualTo(fit);
        }
    }

    @Test
    void more_values_move_the_model_on_and_leave_its_parameters() {
        double[] values = seasonal(82);
        EtsFit before = Ets.choose(Arrays.copyOf(values, 80), 4).getFirst();

        EtsFit after = before.at(values);

        assertThat(after.parameters()).isEqualTo(before.parameters());
        assertThat(after.form()).isEqualTo(before.form());
        assertThat(after.variance()).isEqualTo(before.variance());
        assertThat(after.mean(2)).containsExactly(Arrays.copyOfRange(before.mean(4), 2, 4), within(3.0));
    }

    @Test
    void steps_that_are_not_known_move_the_season_on() {
        double[] values = seasonal(82);
        values[80] = NOT_KNOWN;
        values[81] = NOT_KNOWN;
        EtsFit before = Ets.choose(Arrays.copyOf(values, 80), 4).getFirst();

        assertThat(before.at(values).mean(4)).containsExactly(Arrays.copyOfRange(before.mean(6), 2, 6), within(1.0));
    }

    private static EtsFit fit(EtsForm form, double phi, double[] effects) {
        return new EtsFit(form, new EtsParameters(0.4, 0.25, 0.3, phi), 0, 4, 100, 2, effects);
    }

    private static double[] seasonal(int length) {
        SplittableRandom random = new SplittableRandom(4);
        double[] effects = {-10, 5, -5, 10};
        double[] values = new double[length];
        Arrays.setAll(values, step -> 100 + effects[step % 4] + random.nextGaussian());
        return values;
    }
}
