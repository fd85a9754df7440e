package io.vitrina.forecasting.decomposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class SeasonalEffectsTest {

    private static final double NOT_KNOWN = Double.NaN;
    private static final double[] QUARTERS = {-6, 1, 8, -3};
    private static final double[] FACTORS = {0.5, 1.2, 0.9, 1.1, 1.3};

    @Test
    void what_a_season_adds_to_a_line_is_recovered() {
        double[] values = values(24, 0, step -> 100 + 3 * step + QUARTERS[step % 4]);

        assertThat(SeasonalEffects.of(values, 0, 4, false)).containsExactly(QUARTERS, within(1e-9));
    }

    @Test
    void what_a_season_multiplies_a_level_by_is_recovered() {
        double[] values = values(25, 0, step -> 80 * FACTORS[step % 5]);

        assertThat(SeasonalEffects.of(values, 0, 5, true)).containsExactly(FACTORS, within(1e-9));
    }

    @Test
    void factors_are_recovered_from_noise_and_gaps() {
        double[] values = values(300, 0.05, step -> 0);
        Arrays.setAll(values, step -> (50 + 0.1 * step) * FACTORS[step % 5] * (1 + values[step]));
        for (int step = 7; step < values.length; step += 11) {
            values[step] = NOT_KNOWN;
        }

        assertThat(SeasonalEffects.of(values, 0, 5, true)).containsExactly(FACTORS, within(0.1));
    }

    @Test
    void the_phase_is_that_of_the_whole_series_wherever_one_looks_from() {
        double[] values = values(24, 0, step -> step < 6 ? 1000 * step : 100 + QUARTERS[step % 4]);

        assertThat(SeasonalEffects.of(values, 6, 4, false)).containsExactly(QUARTERS, within(1e-9));
    }

    @Test
    void effects_average_nothing_and_factors_one() {
        double[] values = values(60, 3, step -> 40 + step + 10 * (step % 7));

        assertThat(Arrays.stream(SeasonalEffects.of(values, 0, 7, false)).sum()).isEqualTo(0, within(1e-9));
        assertThat(Arrays.stream(SeasonalEffects.of(values, 0, 7, true)).sum()).isEqualTo(7, within(1e-9));
    }

    @Test
    void nothing_is_known_of_a_season_longer_than_the_series() {
        assertThat(SeasonalEffects.of(new double[] {1, 5, 2}, 0, 7, false)).containsOnly(0);
        assertThat(SeasonalEffects.of(new double[] {1, 5, 2}, 0, 7, true)).containsOnly(1);
    }

    @Test
    void a_season_of_one_step_has_no_effect() {
        assertThat(SeasonalEffects.of(new double[] {1, 5, 2}, 0, 1, false)).containsExactly(0);
        assertThat(SeasonalEffects.of(new double[] {1, 5, 2}, 0, 1, true)).containsExactly(1);
    }

    @Test
    void a_phase_that_is_always_zero_keeps_a_factor_above_zero() {
        double[] values = values(28, 0, step -> step % 7 == 6 ? 0 : 10);

        assertThat(SeasonalEffects.of(values, 0, 7, true)[6]).isEqualTo(0.01);
    }

    @Test
    void a_strong_season_is_likely() {
        double[] values = values(40, 2, step -> 100 + QUARTERS[step % 4]);

        assertThat(SeasonalEffects.areLikely(values, 4)).isTrue();
        values[3] = NOT_KNOWN;
        values[10] = NOT_KNOWN;
        assertThat(SeasonalEffects.areLikely(values, 4)).isTrue();
    }

    @Test
    void noise_is_seldom_taken_for_a_season() {
        SplittableRandom random = new SplittableRandom(90);
        int taken = 0;
        for (int series = 0; series < 400; series++) {
            double[] noise = new double[60];
            Arrays.setAll(noise, step -> random.nextGaussian());
            taken += SeasonalEffects.areLikely(noise, 7) ? 1 : 0;
        }

        // bounds of 90 %
        assertThat(taken / 400.0).isBetween(0.01, 0.13);
    }

    @Test
    void fewer_values_than_two_seasons_have_tell_of_none() {
        double[] values = values(8, 0, step -> 100 + QUARTERS[step % 4]);

        assertThat(SeasonalEffects.areLikely(Arrays.copyOf(values, 7), 4)).isFalse();
        values[2] = NOT_KNOWN;
        assertThat(SeasonalEffects.areLikely(values, 4)).isFalse();
        assertThat(SeasonalEffects.areLikely(values, 1)).isFalse();
        assertThat(SeasonalEffects.areLikely(new double[] {NOT_KNOWN, NOT_KNOWN}, 1))
                .isFalse();
    }

    @Test
    void a_constant_series_has_no_season() {
        double[] constant = new double[200];
        for (double value : new double[] {0, 0.1, 7, 1e12 + 0.3}) {
            Arrays.fill(constant, value);

            assertThat(SeasonalEffects.areLikely(constant, 7)).isFalse();
        }
    }

    private static double[] values(int length, double noise, IntToDoubleFunction truth) {
        SplittableRandom random = new SplittableRandom(1);
        double[] values = new double[length];
        Arrays.setAll(values, step -> truth.applyAsDouble(step) + noise * random.nextGaussian());
        return values;
    }
}
