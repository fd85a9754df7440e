package io.vitrina.forecasting.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitrina.forecasting.Forecast;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final double NOT_KNOWN = Double.NaN;
    private static final double NORMAL = 1.2816;
    private static final double[] LEVELS = {0.1, 0.9};

    private final SplittableRandom random = new SplittableRandom(2005);

    @Test
    void quantiles_that_are_too_narrow_by_half_are_doubled() {
        Calibration calibration = learnt(8_000, random::nextGaussian, around(NORMAL / 2, NORMAL / 2));

        Forecast moved = calibration.apply(around(3, 5));

        assertThat(moved.mean()).containsExactly(10, 10, 10, 10);
        for (int step = 0; step < 4; step++) {
            assertThat(moved.lower(0.8)[step]).isEqualTo(10 - 6, within(0.4));
            assertThat(moved.upper(0.8)[step]).isEqualTo(10 + 10, within(0.7));
        }
    }

    @Test
    void quantiles_that_hold_stay_where_they_are() {
        Calibration calibration = learnt(8_000, random::nextGaussian, around(NORMAL, NORMAL));

        for (double[] factors : calibration.factors()) {
            assertThat(factors).containsExactly(new double[] {1, 1}, within(0.07));
        }
    }

    @Test
    void each_part_of_the_horizon_has_its_own_factors() {
        Distances distances = new Distances(LEVELS);
        for (int draw = 0; draw < 1_000; draw++) {
            double[] actual = new double[8];
            Arrays.setAll(actual, step -> 10 + (step < 2 ? 1 : 3) * random.nextGaussian());
            distances.add(actual, forecast(8, NORMAL, NORMAL));
        }

        Forecast moved = distances.calibration(1).apply(forecast(4, NORMAL, NORMAL));

        assertThat(moved.upper(0.8)[0]).isEqualTo(10 + NORMAL, within(0.15));
        assertThat(moved.upper(0.8)[1]).isEqualTo(10 + 3 * NORMAL, within(0.3));
        assertThat(moved.upper(0.8)[3]).isEqualTo(10 + 3 * NORMAL, within(0.3));
    }

    @Test
    void calibrated_intervals_hold_what_they_say_of_fresh_draws() {
        // skewed, and forecast with intervals that are wrong on both sides
        DoubleSupplier skewed = () -> -Math.log(1 - random.nextDouble()) - 1;
        Calibration calibration = learnt(8_000, skewed, around(3, 0.5));
        Forecast forecast = calibration.apply(around(3, 0.5));
        int outside = 0;
        int draws = 20_000;
        for (int draw = 0; draw < draws; draw++) {
            double actual = 10 + skewed.getAsDouble();
            boolean held = actual >= forecast.lower(0.8)[draw % 4] && actual <= forecast.upper(0.8)[draw % 4];
            outside += held ? 0 : 1;
        }

        assertThat((double) outside / draws).isEqualTo(0.2, within(0.02));
    }

    @Test
    void few_values_say_little() {
        Calibration calibration = learnt(1, () -> 3, around(1, 1));

        for (double[] factors : calibration.factors()) {
            // one value at three times the distance, and thirty as they should be
            assertThat(factors[1]).isEqualTo(33 / 31.0, within(1e-6));
        }
    }

    @Test
    void factors_that_are_trusted_by_half_count_as_their_root() {
        Distances distances = new Distances(LEVELS);
        for (int series = 0; series < 10_000; series++) {
            distances.add(new double[] {10 + 4}, forecast(1, 1, 1));
        }

        assertThat(distances.calibration(0.5).factors()[0][1]).isEqualTo(2, within(0.01));
        assertThat(distances.calibration(0).factors()[0][1]).isOne();
    }

    @Test
    void a_time_in_which_all_came_in_high_widens_both_sides() {
        Distances distances = new Distances(LEVELS);
        for (int series = 0; series < 10_000; series++) {
            distances.add(new double[] {10 + 3}, forecast(1, 2, 1));
        }

        assertThat(distances.calibration(1).factors()[0]).containsExactly(new double[] {3, 3}, within(0.01));
    }

    @Test
    void a_level_without_one_on_the_other_side_has_a_factor_of_its_own() {
        double[] levels = {0.1, 0.8, 0.9};
        Distances distances = new Distances(levels);
        Forecast forecast = new Forecast("naive", new double[] {0}, levels, new double[][] {{-2}, {1}, {2}});
        for (int value = 1; value <= 1_000; value++) {
            distances.add(new double[] {value / 100.0}, forecast);
        }

        assertThat(distances.calibration(1).factors()[0]).containsExactly(new double[] {4, 8, 4}, within(0.25));
    }

    @Test
    void steps_that_are_not_known_do_not_count() {
        Calibration calibration = learnt(100, () -> NOT_KNOWN, around(1, 1));

        assertThat(calibration.factors()).isDeepEqualTo(new double[][] {{1, 1}, {1, 1}, {1, 1}, {1, 1}});
    }

    @Test
    void a_quantile_at_the_expected_value_or_beyond_has_nothing_to_learn_and_stays() {
        // rare demand: nine of ten steps without any, so that the quantile is below the expected value
        Calibration calibration = learnt(500, () -> random.nextDouble() < 0.05 ? 90 : -10, around(10, -10));

        Forecast moved = calibration.apply(around(10, -10));

        assertThat(moved.upper(0.8)).containsExactly(0, 0, 0, 0);
        assertThat(learnt(500, random::nextGaussian, around(0, 0)).factors()[0]).containsExactly(1, 1);
    }

    @Test
    void quantiles_never_cross() {
        double[] levels = {0.1, 0.4, 0.6, 0.9};
        Calibration wild = new Calibration(levels, new double[][] {{0.1, 10, 10, 0.1}});
        Forecast forecast = new Forecast("naive", new double[] {0}, levels, new double[][] {{-4}, {-2}, {1}, {3}});

        Forecast moved = wild.apply(forecast);

        assertThat(Arrays.stream(moved.quantiles())
                        .mapToDouble(quantile -> quantile[0])
                        .toArray())
                .isSorted();
    }

    @Test
    void none_changes_nothing() {
        Forecast forecast = around(3, 5);

        assertThat(Calibration.none(LEVELS).apply(forecast))
                .usingRecursiveComparison()
                .isEqualTo(forecast);
    }

    @Test
    void without_levels_there_is_nothing_to_learn() {
        Distances distances = new Distances(new double[0]);
        Forecast mean = new Forecast("naive", new double[] {1}, new double[0], new double[0][]);

        distances.add(new double[] {2}, mean);

        assertThat(distances.calibration(1).apply(mean).mean()).containsExactly(1);
    }

    private static Calibration learnt(int origins, DoubleSupplier error, Forecast forecast) {
        Distances distances = new Distances(LEVELS);
        for (int origin = 0; origin < origins; origin++) {
            double[] actual = new double[forecast.horizon()];
            Arrays.setAll(actual, step -> forecast.mean()[step] + error.getAsDouble());
            distances.add(actual, forecast);
        }
        return distances.calibration(1);
    }

    /** Four steps at 10. */
    private static Forecast around(double below, double above) {
        return forecast(4, below, above);
    }

    private static Forecast forecast(int horizon, double below, double above) {
        double[][] columns = new double[3][horizon];
        Arrays.fill(columns[0], 10 - below);
        Arrays.fill(columns[1], 10 + above);
        Arrays.fill(columns[2], 10);
        return new Forecast("naive", columns[2], LEVELS, new double[][] {columns[0], columns[1]});
    }
}
