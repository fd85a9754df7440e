package io.vitrina.forecasting.smoothing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.vitrina.forecasting.smoothing.EtsForm.Season;
import io.vitrina.forecasting.smoothing.EtsForm.Trend;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EtsTest {

    private static final double NOT_KNOWN = Double.NaN;

    @Test
    void noise_around_a_level_has_neither_trend_nor_season() {
        EtsFit best = best(noisy(120, 2, step -> 100), 12);

        assertThat(best.form().trend()).isEqualTo(Trend.NONE);
        assertThat(best.form().season()).isEqualTo(Season.NONE);
        assertThat(best.mean(5)).containsExactly(new double[] {100, 100, 100, 100, 100}, within(1.0));
        assertThat(Math.sqrt(best.variance()) * (best.form().multiplicativeError() ? 100 : 1))
                .isEqualTo(2, within(0.3));
    }

    @Test
    void a_season_that_adds_is_found_and_goes_on() {
        EtsFit best = best(noisy(96, 1, step -> 50 + 20 * Math.sin(Math.PI * step / 6)), 12);

        assertThat(best.form().isSeasonal()).isTrue();
        for (int step = 0; step < 12; step++) {
            assertThat(best.mean(12)[step]).isEqualTo(50 + 20 * Math.sin(Math.PI * step / 6), within(2.0));
        }
    }

    @Test
    void a_season_that_grows_with_the_level_multiplies_it() {
        double[] values = noisy(96, 0.02, step -> 0);
        Arrays.setAll(values, step -> (20 + 2 * step) * (1 + 0.4 * Math.sin(Math.PI * step / 6)) * (1 + values[step]));

        EtsFit best = best(values, 12);

        assertThat(best.form().season()).isEqualTo(Season.MULTIPLICATIVE);
        assertThat(best.form().isTrending()).isTrue();
        assertThat(best.mean(4)[3]).isEqualTo((20 + 2 * 99) * 1.4, within(15.0));
    }

    @Test
    void a_trend_is_found_and_goes_on() {
        EtsFit best = best(noisy(60, 1, step -> 10 + 3 * step), 1);

        assertThat(best.form().isTrending()).isTrue();
        assertThat(best.mean(10)[9]).isEqualTo(10 + 3 * 69, within(8.0));
    }

    @Test
    void the_best_comes_first() {
        List<EtsFit> fits = Ets.choose(noisy(60, 1, step -> 10 + 3 * step), 4);

        assertThat(fits).hasSize(15).extracting(EtsFit::criterion).isSorted();
    }

    @Test
    void values_at_or_below_zero_have_additive_forms() {
        double[] values = noisy(60, 1, step -> 0);

        assertThat(Ets.choose(values, 4)).hasSize(6).noneMatch(fit -> fit.form().multiplicativeError());
    }

    @Test
    void smoothing_follows_what_wanders_and_not_what_is_noise() {
        double[] walk = noisy(150, 1, step -> 0);
        for (int step = 1; step < walk.length; step++) {
            walk[step] += walk[step - 1];
        }

        assertThat(fitOf("ETS(A,N,N)", Ets.choose(walk, 1)).parameters().alpha())
                .isGreaterThan(0.8);
        assertThat(fitOf("ETS(A,N,N)", Ets.choose(noisy(150, 1, step -> 0), 1))
                        .parameters()
                        .alpha())
                .isLessThan(0.2);
    }

    @Test
    void unknown_values_hardly_change_what_is_found() {
        double[] values = noisy(96, 1, step -> 50 + step + 20 * Math.sin(Math.PI * step / 6));
        double[] full = best(values, 12).mean(12);
        for (int step = 3; step < values.length; step += 7) {
            values[step] = NOT_KNOWN;
        }
        Arrays.fill(values, 40, 46, NOT_KNOWN);

        EtsFit gappy = best(values, 12);

        assertThat(gappy.form().isSeasonal()).isTrue();
        assertThat(gappy.mean(12)).containsExactly(full, within(4.0));
    }

    @Test
    void values_before_the_first_known_one_do_not_matter() {
        double[] values = new double[60];
        Arrays.fill(values, 0, 20, NOT_KNOWN);
        System.arraycopy(noisy(40, 1, step -> 80), 0, values, 20, 40);

        assertThat(best(values, 1).mean(1)[0]).isEqualTo(80, within(1.5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 1e-9, 5, 1e12, -3})
    void a_constant_series_goes_on_as_it_is(double value) {
        double[] constant = new double[40];
        Arrays.fill(constant, value);

        for (EtsFit fit : Ets.choose(constant, 7)) {
            assertThat(fit.mean(9)).containsOnly(new double[] {value}, within(Math.abs(value) * 1e-9));
            assertThat(Math.sqrt(fit.variance())).isLessThan(1e-6 * Math.max(1, Math.abs(value)));
        }
    }

    @Test
    void a_single_value_is_expected_again() {
        EtsFit only = best(new double[] {42}, 7);

        assertThat(only.form()).hasToString("ETS(A,N,N)");
        assertThat(only.mean(3)).containsOnly(new double[] {42}, within(1e-9));
        assertThat(only.variance()).isLessThan(1e-18);
    }

    @Test
    void up_to_four_values_have_a_level_alone() {
        double[] values = {3, 9, 4, 8};
        for (int length = 2; length <= 4; length++) {
            EtsFit best = best(Arrays.copyOf(values, length), 7);

            assertThat(best.form()).hasToString("ETS(A,N,N)");
            assertThat(best.mean(1)[0]).isBetween(3.0, 9.0);
            assertThat(best.variance()).isPositive().isFinite();
        }
    }

    @Test
    void any_number_of_values_has_a_best_form_with_a_finite_forecast() {
        for (int length = 1; length <= 60; length++) {
            EtsFit best = best(noisy(length, 1, step -> 20 + step), 12);

            assertThat(best.criterion()).isNotNaN();
            assertThat(Arrays.stream(best.mean(24))).allMatch(Double::isFinite);
            assertThat(best.seasonal()).hasSize(12);
        }
    }

    @Test
    void of_a_long_series_the_few_best_forms_are_fitted_to_all_of_it() {
        double[] values = noisy(900, 1, step -> 50 + 8 * Math.sin(2 * Math.PI * step / 7));

        List<EtsFit> fits = Ets.choose(values, 7);

        assertThat(fits).hasSizeBetween(1, 2).allMatch(fit -> Double.isFinite(fit.criterion()));
        assertThat(fits.getFirst().form().isSeasonal()).isTrue();
        assertThat(fits.getFirst().mean(1)[0]).isEqualTo(50 + 8 * Math.sin(2 * Math.PI * 900 / 7), within(1.5));
    }

    @Test
    void of_a_long_series_that_ends_in_a_long_gap_the_values_before_count() {
        double[] values = noisy(800, 1, step -> 50 + 8 * Math.sin(2 * Math.PI * step / 7));
        Arrays.fill(values, 435, 800, NOT_KNOWN);

        List<EtsFit> fits = Ets.choose(values, 7);

        assertThat(fits).isNotEmpty().allMatch(fit -> Double.isFinite(fit.criterion()));
        assertThat(fits.getFirst().mean(1)[0]).isEqualTo(50 + 8 * Math.sin(2 * Math.PI * 800 / 7), within(1.5));
    }

    @Test
    void of_a_long_series_with_few_known_values_all_are_used() {
        double[] values = new double[600];
        Arrays.fill(values, NOT_KNOWN);
        values[0] = 4;
        values[300] = 6;

        assertThat(best(values, 7).mean(1)[0]).isBetween(4.0, 6.0);
    }

    @Test
    void zeros_long_ago_rule_out_what_is_multiplicative() {
        double[] values = noisy(700, 3, step -> 60);
        Arrays.fill(values, 0, 200, 0);

        assertThat(Ets.choose(values, 1))
                .allMatch(fit -> Double.isFinite(fit.criterion()))
                .noneMatch(fit -> fit.form().multiplicativeError());
    }

    @Test
    void relative_errors_too_large_to_be_normal_are_never_the_best_explanation() {
        double[] values = noisy(80, 2, step -> 0);
        Arrays.setAll(values, step -> Math.exp(values[step]));

        assertThat(best(values, 1).form().multiplicativeError()).isFalse();
    }

    @Test
    void the_unit_does_not_matter() {
        double[] values = noisy(60, 1, step -> 10 + step);
        double[] large = Arrays.stream(values).map(value -> value * 1e9).toArray();

        EtsFit best = best(values, 4);
        EtsFit scaled = best(large, 4);

        assertThat(scaled.form()).isEqualTo(best.form());
        assertThat(scaled.mean(1)[0] / 1e9).isEqualTo(best.mean(1)[0], within(1e-3));
    }

    @Test
    void refuses_no_values_and_seasons_that_cannot_be_learnt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ets.choose(new double[] {NOT_KNOWN}, 1))
                .withMessage("no value is known");
        assertThatIllegalArgumentException().isThrownBy(() -> Ets.choose(new double[0], 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ets.choose(new double[] {1}, 25))
                .withMessage("a season of 25 steps: 1 to 24 can be fitted");
        assertThatIllegalArgumentException().isThrownBy(() -> Ets.choose(new double[] {1}, 0));
    }

    private static EtsFit best(double[] values, int season) {
        return Ets.choose(values, season).getFirst();
    }

    private static EtsFit fitOf(String form, List<EtsFit> fits) {
        return fits.stream()
                .filter(fit -> fit.form().toString().equals(form))
                .findFirst()
                .orElseThrow();
    }

    private static double[] noisy(int length, double noise, IntToDoubleFunction truth) {
        SplittableRandom random = new SplittableRandom(20020101);
        double[] values = new double[length];
        Arrays.setAll(values, step -> truth.applyAsDouble(step) + noise * random.nextGaussian());
        return values;
    }
}
