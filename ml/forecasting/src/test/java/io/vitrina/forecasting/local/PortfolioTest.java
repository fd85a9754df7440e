package io.vitrina.forecasting.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.Timeline;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PortfolioTest {

    private static final double[] LEVELS = {0.025, 0.1, 0.5, 0.9, 0.975};
    private static final int[] WEEK = {7};

    static List<String> names() {
        return Portfolio.NAMES;
    }

    @Test
    void methods_for_rare_demand_are_not_tried_on_dense_series() {
        Series dense = drawn(shock -> 50 + shock);

        assertThat(tried(dense)).doesNotContain("croston", "sba", "tsb").contains("seasonal-naive", "ets-average");
    }

    @Test
    void methods_for_rare_demand_are_tried_on_sparse_series() {
        Series sparse = drawn(shock -> shock > 0.8 ? Math.ceil(shock) : 0);

        assertThat(tried(sparse)).contains("sba", "tsb", "seasonal-naive", "ets-average");
    }

    @Test
    void a_few_returns_do_not_make_demand_any_less_rare() {
        Series returns = drawn(shock -> shock > 0.8 ? Math.ceil(shock) : shock < -2 ? -1 : 0);

        assertThat(tried(returns)).contains("sba", "tsb");
    }

    @Test
    void values_around_zero_are_no_rare_demand() {
        assertThat(tried(drawn(shock -> shock))).doesNotContain("sba", "tsb");
    }

    @Test
    void what_was_never_below_zero_is_not_forecast_there() {
        Series falling = Series.of("falling", new Timeline.Counted(0, 1), 90, 80, 71, 60, 49, 40, 30, 21, 10, 1);
        Series fallenBelow = Series.of("fallen", new Timeline.Counted(0, 1), 80, 70, 61, 50, 39, 30, 20, 11, 0, -9);

        assertThat(lowest(falling)).isZero();
        assertThat(lowest(fallenBelow)).isNegative();
    }

    private static double lowest(Series series) {
        return Portfolio.of(List.of("theta-optimised"), new int[0])
                .fit(series)
                .forecast(series, 8, LEVELS)
                .values()
                .stream()
                .flatMapToDouble(forecast -> Arrays.stream(forecast.mean()))
                .min()
                .orElseThrow();
    }

    @Test
    void without_a_season_there_is_nothing_to_decompose() {
        assertThat(new Portfolio(new int[] {1}).names())
                .contains("naive")
                .doesNotContain("mstl", "seasonal-naive")
                .isEqualTo(new Portfolio(new int[0]).names());
    }

    @Test
    void plain_methods_come_first_and_all_have_a_name_that_can_be_asked_for() {
        List<String> names = new Portfolio(WEEK).names();

        assertThat(names).startsWith("seasonal-naive", "like-days").doesNotHaveDuplicates();
        assertThat(Portfolio.NAMES).containsAll(names).containsAll(Portfolio.PLAIN);
    }

    @Test
    void a_method_asked_for_stands_beside_the_naive_one() {
        assertThat(Portfolio.of(List.of("theta"), WEEK).names()).containsExactly("seasonal-naive", "theta");
        assertThat(Portfolio.of(List.of("croston"), new int[0]).names()).containsExactly("naive", "croston");
        assertThat(Portfolio.of(List.of("seasonal-naive"), WEEK).names()).containsExactly("seasonal-naive");
        assertThat(Portfolio.of(List.of("mstl"), new int[0]).names()).containsExactly("naive");
        assertThat(Portfolio.of(List.of("ets", "theta"), WEEK).names())
                .containsExactly("seasonal-naive", "ets", "theta");
    }

    @Test
    void a_method_asked_for_forecasts_whatever_the_series_is_like() {
        assertThat(Portfolio.of(List.of("croston"), WEEK)
                        .fit(drawn(shock -> 50 + shock))
                        .methods())
                .containsKey("croston");
    }

    @Test
    void a_method_nobody_knows_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Portfolio.of(List.of("oracle"), WEEK))
                .withMessage("no method oracle");
    }

    @ParameterizedTest
    @MethodSource("names")
    void quantiles_ascend_and_are_finite(String name) {
        List<Series> series = List.of(
                drawn(shock -> 50 + shock),
                drawn(shock -> shock > 0.8 ? Math.ceil(shock) : 0),
                drawn(shock -> shock),
                drawn(shock -> Math.exp(2 * shock)),
                Series.of("short", new Timeline.Counted(0, 1), 5, 3));
        for (int[] seasons : new int[][] {{}, {7}, {7, 30}, {52}}) {
            for (Series one : series) {
                Map<String, Forecast> forecasts =
                        Portfolio.of(List.of(name), seasons).fit(one).forecast(one, 20, LEVELS);

                forecasts.values().forEach(PortfolioTest::assertAscends);
            }
        }
    }

    private static void assertAscends(Forecast forecast) {
        assertThat(Arrays.stream(forecast.mean())).allMatch(Double::isFinite);
        for (int step = 0; step < forecast.horizon(); step++) {
            int at = step;
            double[] quantiles = Arrays.stream(forecast.quantiles())
                    .mapToDouble(quantile -> quantile[at])
                    .toArray();
            assertThat(quantiles).isSorted();
            assertThat(Arrays.stream(quantiles)).allMatch(Double::isFinite);
        }
    }

    private static Set<String> tried(Series series) {
        return new Portfolio(WEEK).fit(series).methods().keySet();
    }

    private static Series drawn(DoubleUnaryOperator value) {
        SplittableRandom random = new SplittableRandom(9);
        double[] values = new double[80];
        Arrays.setAll(values, step -> value.applyAsDouble(step == 0 ? 1 : random.nextGaussian()));
        return Series.of("a", new Timeline.Counted(0, 1), values);
    }
}
