package io.vitrina.forecasting.decomposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MstlTest {

    private static final double[] WEEK = {-6, -4, -2, 0, 3, 8, 1};
    private static final int MONTH = 30;

    /** Computed by a direct implementation of the paper's formulas, twice in turn, with interpolation between the usual jumps. */
    private static final double[] LAST_QUARTER = {-4.691439956, 2.461197182, 4.446968895, -2.217539372};

    private static final double[] LAST_YEAR = {
        -19.376422037,
        -14.391766407,
        -3.454230880,
        11.501067816,
        13.248193623,
        24.418420449,
        28.569081898,
        18.197527406,
        7.606871391,
        -7.377830692,
        -25.555949913,
        -33.474484357
    };
    private static final double[] TREND_EVERY_HALF_YEAR = {
        120.180415549,
        123.811794002,
        127.118317511,
        129.329619322,
        134.826078647,
        138.449892551,
        141.184759147,
        143.872290064
    };

    @Test
    void equals_the_formulas_with_two_seasons() {
        Decomposition sales = Mstl.decompose(MonthlySales.values(), 12, 4);

        Offset<Double> close = within(1e-6);
        assertThat(sales.seasons()).containsExactly(4, 12);
        assertThat(Arrays.copyOfRange(sales.seasonal()[0], 44, 48)).containsExactly(LAST_QUARTER, close);
        assertThat(Arrays.copyOfRange(sales.seasonal()[1], 36, 48)).containsExactly(LAST_YEAR, close);
        for (int half = 0; half < TREND_EVERY_HALF_YEAR.length; half++) {
            assertThat(sales.trend()[6 * half]).isCloseTo(TREND_EVERY_HALF_YEAR[half], close);
        }
    }

    @Test
    void components_add_up_to_the_values() {
        double[] values = days(200, 5);

        assertAddsUp(Mstl.decompose(values, 7, MONTH), values);
        assertAddsUp(Mstl.decomposeRobustly(values, 7, MONTH), values);
        assertAddsUp(Mstl.decompose(values), values);
    }

    @Test
    void recovers_a_trend_and_two_seasons() {
        Decomposition found = Mstl.decompose(days(360, 0.5), 7, MONTH);

        for (int day = 0; day < 360; day++) {
            assertThat(found.trend()[day]).isCloseTo(trend(day), within(1.0));
            assertThat(found.seasonal()[0][day]).isCloseTo(WEEK[day % 7], within(1.2));
            assertThat(found.seasonal()[1][day]).isCloseTo(month(day), within(1.2));
        }
    }

    @Test
    void the_order_of_the_seasons_and_their_repetition_do_not_matter() {
        double[] values = days(200, 1);

        Decomposition turned = Mstl.decompose(values, MONTH, 7, MONTH);

        assertThat(turned.seasons()).containsExactly(7, MONTH);
        assertThat(turned.trend())
                .containsExactly(Mstl.decompose(values, 7, MONTH).trend());
    }

    @Test
    void a_season_of_half_the_series_is_left_out() {
        assertThat(Mstl.decompose(days(2 * MONTH, 1), 7, MONTH).seasons()).containsExactly(7);
        assertThat(Mstl.decompose(days(2 * MONTH + 1, 1), 7, MONTH).seasons()).containsExactly(7, MONTH);
        assertThat(Mstl.decompose(days(20, 1), 365).seasons()).isEmpty();
    }

    @Test
    void without_a_season_the_trend_follows_the_level() {
        Random random = new Random(1);
        double[] values = new double[120];
        Arrays.setAll(values, step -> (step < 60 ? 10 : 40) + random.nextGaussian());

        Decomposition found = Mstl.decompose(values);

        assertThat(found.seasonal()).isEmpty();
        assertThat(found.trend()[30]).isCloseTo(10, within(1.5));
        assertThat(found.trend()[90]).isCloseTo(40, within(1.5));
    }

    @Test
    void the_remainder_of_a_missing_value_is_missing_and_the_rest_is_as_without_the_gap() {
        double[] values = days(360, 0);
        double[] gappy = values.clone();
        Arrays.fill(gappy, 0, 3, Double.NaN);
        Arrays.fill(gappy, 150, 178, Double.NaN);
        gappy[250] = Double.NEGATIVE_INFINITY;

        Decomposition found = Mstl.decompose(gappy, 7, MONTH);

        assertAddsUp(found, gappy);
        for (int day = 0; day < 360; day++) {
            double supplied = found.trend()[day] + found.seasonal()[0][day] + found.seasonal()[1][day];
            assertThat(Double.isNaN(found.remainder()[day])).isEqualTo(!Double.isFinite(gappy[day]));
            assertThat(supplied).isCloseTo(values[day], within(1.5));
        }
    }

    @Test
    void a_day_of_the_week_that_is_never_known_is_supplied_from_its_neighbours() {
        double[] values = days(140, 0);
        for (int day = 6; day < values.length; day += 7) {
            values[day] = Double.NaN;
        }

        Decomposition found = Mstl.decompose(values, 7);

        assertThat(found.seasonal()[0][76]).isBetween(WEEK[0] - 1, WEEK[5] + 1);
        assertThat(found.remainder()[76]).isNaN();
    }

    @Test
    void a_robust_fit_leaves_outliers_to_the_remainder() {
        double[] values = days(360, 0.5);
        Decomposition undisturbed = Mstl.decomposeRobustly(values, 7, MONTH);
        values[100] += 500;
        values[205] -= 300;

        Decomposition found = Mstl.decomposeRobustly(values, 7, MONTH);

        assertThat(found.remainder()[100]).isCloseTo(500, within(5.0));
        assertThat(found.remainder()[205]).isCloseTo(-300, within(5.0));
        assertThat(found.trend()).containsExactly(undisturbed.trend(), within(0.5));
        assertThat(found.seasonalAhead(MONTH)).containsExactly(undisturbed.seasonalAhead(MONTH), within(0.5));
    }

    @Test
    void a_robust_trend_without_a_season_leaves_outliers_to_the_remainder() {
        double[] values = new double[100];
        Arrays.setAll(values, step -> step + 0.1 * (step % 3));
        values[50] = 1000;

        assertThat(Mstl.decomposeRobustly(values).trend()[50]).isCloseTo(50, within(1.0));
    }

    @Test
    void a_constant_series_is_all_trend_and_has_no_season() {
        double[] values = new double[50];
        Arrays.fill(values, 0.1);
        values[7] = Double.NaN;

        Decomposition found = Mstl.decompose(values, 7);

        assertThat(found.seasons()).isEmpty();
        assertThat(found.trend()).containsOnly(0.1);
        assertThat(found.remainder()[6]).isZero();
        assertThat(found.remainder()[7]).isNaN();
    }

    @Test
    void one_known_value_is_the_trend_and_two_have_their_mean() {
        assertThat(Mstl.decompose(new double[] {4}, 7).trend()).containsExactly(4);
        assertThat(Mstl.decompose(new double[] {Double.NaN, 4, Double.NaN}, 2).trend())
                .containsOnly(4);
        assertThat(Mstl.decompose(new double[] {1, Double.NaN, 4}).trend()).containsOnly(2.5);
    }

    @Test
    void nothing_known_gives_no_trend() {
        Decomposition found = Mstl.decompose(new double[] {Double.NaN, Double.NaN, Double.NaN}, 2);

        assertThat(found.seasons()).isEmpty();
        assertThat(found.trend()).containsOnly(Double.NaN);
        assertThat(found.remainder()).containsOnly(Double.NaN);
    }

    @Test
    void any_values_have_a_decomposition() {
        Random random = new Random(3);
        for (int series = 0; series < 2000; series++) {
            double[] values = new double[1 + random.nextInt(40)];
            Arrays.setAll(values, step -> random.nextInt(4) == 0 ? Double.NaN : random.nextInt(3));
            int season = 2 + random.nextInt(20);

            assertAddsUp(Mstl.decompose(values, season, 2), values);
            assertAddsUp(Mstl.decomposeRobustly(values, season), values);
        }
    }

    @Test
    void does_not_change_the_values() {
        double[] values = MonthlySales.values();
        values[3] = Double.POSITIVE_INFINITY;
        double[] before = values.clone();

        Mstl.decomposeRobustly(values, 12);

        assertThat(values).containsExactly(before);
    }

    @Test
    void refuses_an_empty_series_and_a_season_of_one_step() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mstl.decompose(new double[0], 7))
                .withMessageContaining("without values");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mstl.decomposeRobustly(days(10, 1), 7, 1))
                .withMessageContaining("[7, 1]");
    }

    private static double trend(int day) {
        return 100 + 0.1 * day;
    }

    private static double month(int day) {
        return 10 * Math.sin(2 * Math.PI * day / MONTH);
    }

    private static double[] days(int length, double noise) {
        Random random = new Random(2);
        double[] values = new double[length];
        Arrays.setAll(values, day -> trend(day) + WEEK[day % 7] + month(day) + noise * random.nextGaussian());
        return values;
    }

    private static void assertAddsUp(Decomposition found, double[] values) {
        for (int step = 0; step < values.length; step++) {
            double sum = found.trend()[step] + found.remainder()[step];
            for (double[] effects : found.seasonal()) {
                sum += effects[step];
            }
            assertThat(sum).isCloseTo(Double.isFinite(values[step]) ? values[step] : Double.NaN, within(1e-9));
        }
    }
}
