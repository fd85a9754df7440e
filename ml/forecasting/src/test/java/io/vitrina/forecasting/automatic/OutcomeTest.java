package io.vitrina.forecasting.automatic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.Timeline;
import io.vitrina.forecasting.accuracy.PointAccuracy;
import io.vitrina.forecasting.backtest.MethodScores;
import io.vitrina.forecasting.choice.Standings;
import io.vitrina.forecasting.local.Portfolio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final int[] NO_SEASON = {};
    private static final double[] LEVELS = {0.1, 0.9};
    private static final Offset<Double> ROUNDING = within(1e-12);

    /** Forecast from its sixth and from its eighth value, two steps each. */
    private static final Series SMALL = series(10, 12, 10, 12, 10, 12, 15, 8, 10, 14);

    @Test
    void the_naive_method_is_scored_where_the_values_after_each_origin_are_known() {
        MethodScores naive = run("theta", SMALL).getFirst().naive();

        // 12 and 12, then 8 and 8; from one step to the next values changed by 2 before the first origin
        assertThat(naive.points().steps()).isEqualTo(4);
        assertThat(naive.mase()).isEqualTo((3 + 4 + 2 + 6) / 4.0 / 2, ROUNDING);
        assertThat(naive.points().wape()).isEqualTo(100 * 15.0 / 47, ROUNDING);
        assertThat(naive.points().smape())
                .isEqualTo(100 * (6.0 / 27 + 8.0 / 20 + 4.0 / 18 + 12.0 / 22) / 4, within(1e-9));
    }

    @Test
    void its_intervals_are_scored_as_they_would_have_been_delivered() {
        MethodScores naive = run("naive", SMALL).getFirst().scores();

        // whole and not below zero: 15 is not in 10 to 14 nor 8 in 9 to 15, 10 is in 1 to 11, 14 is not in 0 to 13
        assertThat(naive.coverage(0.8)).isEqualTo(0.25);
        double lower = 0.1 * 5 + 0.9 * 1 + 0.1 * 9 + 0.1 * 14;
        double upper = 0.9 * 1 + 0.1 * 7 + 0.1 * 1 + 0.9 * 1;
        assertThat(naive.pinballLoss()).isEqualTo((lower + upper) / 8 / 2, ROUNDING);
    }

    @Test
    void what_was_chosen_is_scored_by_forecasts_that_saw_nothing_after_their_origins() {
        MethodScores theta = run("theta", SMALL).getFirst().scores();

        assertThat(theta.points()).isEqualTo(PointAccuracy.of(new double[] {15, 8, 10, 14}, forecasts("theta")));
        assertThat(theta.scale()).isEqualTo(2);
    }

    @Test
    void a_combination_is_scored_with_equal_weights() {
        assertThat(run(Standings.COMBINATION, calmThenWild(1), calmThenWild(2))).allSatisfy(outcome -> {
            assertThat(outcome.choice().weights().values()).doesNotHaveDuplicates();
            assertThat(outcome.scores().mase())
                    .isEqualTo(outcome.choice().errors().get(Standings.COMBINATION), ROUNDING);
        });
    }

    @Test
    void methods_that_are_named_are_all_in_the_combination_that_is_scored() {
        MethodScores both = run("naive,theta", SMALL).getFirst().scores();

        double[] naive = {12, 12, 8, 8};
        double[] theta = forecasts("theta");
        double[] mean = new double[4];
        Arrays.setAll(mean, step -> 0.5 * naive[step] + 0.5 * theta[step]);
        assertThat(both.mase())
                .isEqualTo(PointAccuracy.of(new double[] {15, 8, 10, 14}, mean).mase(2), ROUNDING);
    }

    @Test
    void a_series_too_short_for_a_back_test_has_no_scores() {
        Outcome shortest = run(Settings.AUTOMATIC, SMALL, series(5, 8, 6)).getLast();

        assertThat(shortest.scores().isKnown()).isFalse();
        assertThat(shortest.naive().isKnown()).isFalse();
        assertThat(shortest.scores().mase()).isNaN();
        assertThat(shortest.scores().pinballLoss()).isNaN();
        assertThat(shortest.scores().coverage(0.8)).isNaN();
    }

    @Test
    void intervals_are_calibrated_by_the_series_before() {
        List<Outcome> joined = run("naive", many());
        double alone = Arrays.stream(many())
                .mapToDouble(series -> run("naive", series).getFirst().scores().coverage(0.8))
                .average()
                .orElseThrow();

        double calibrated = joined.stream()
                .mapToDouble(outcome -> outcome.scores().coverage(0.8))
                .average()
                .orElseThrow();

        assertThat(calibrated).isBetween(alone + 0.05, 0.8);
    }

    @Test
    void neither_the_values_that_are_scored_nor_the_series_that_follow_calibrate_intervals() {
        MethodScores first = run("naive", many()).getFirst().scores();

        MethodScores alone = run("naive", many()[0]).getFirst().scores();

        assertThat(figures(first)).containsExactly(figures(alone));
    }

    @Test
    void scores_do_not_depend_on_the_number_of_threads() {
        List<Outcome> one = run(new Settings(4, NO_SEASON, LEVELS, 2, 1), many());

        List<Outcome> three = run(new Settings(4, NO_SEASON, LEVELS, 2, 3), many());

        for (int series = 0; series < one.size(); series++) {
            assertThat(figures(three.get(series).scores()))
                    .containsExactly(figures(one.get(series).scores()));
        }
    }

    /** Of the small series, from its origins. */
    private static double[] forecasts(String name) {
        Portfolio.Fitted fitted = Portfolio.of(List.of(name), NO_SEASON).fit(SMALL.until(6));
        return IntStream.of(6, 8)
                .mapToObj(length -> fitted.forecast(SMALL.until(length), 2, LEVELS))
                .map(methods -> methods.getOrDefault(name, nothing()))
                .flatMapToDouble(forecast -> Arrays.stream(forecast.mean()))
                .toArray();
    }

    private static double[] figures(MethodScores scores) {
        return new double[] {
            scores.points().smape(), scores.points().wape(), scores.mase(), scores.pinballLoss(), scores.coverage(0.8)
        };
    }

    private static Series[] many() {
        return IntStream.range(0, 60).mapToObj(OutcomeTest::calmThenWild).toArray(Series[]::new);
    }

    private static List<Outcome> run(String method, Series... series) {
        return run(new Settings(2, NO_SEASON, LEVELS, 2, 1, method), series);
    }

    private static List<Outcome> run(Settings settings, Series... series) {
        List<Outcome> outcomes = new ArrayList<>();
        new AutomaticForecasting(settings, () -> false).run(List.of(series), outcomes::add);
        return outcomes;
    }

    /** Changes by much more in a back-test than before it, so that methods' own intervals are too narrow. */
    private static Series calmThenWild(int number) {
        SplittableRandom random = new SplittableRandom(number);
        double[] values = new double[50];
        Arrays.setAll(values, step -> 1_000 + (step < 46 ? 1 : 4) * random.nextGaussian());
        return series(values);
    }

    private static Series series(double... values) {
        return Series.of("a series", new Timeline.Counted(1, 1), values);
    }

    private static Forecast nothing() {
        return new Forecast("", new double[0], new double[0], new double[0][]);
    }
}
