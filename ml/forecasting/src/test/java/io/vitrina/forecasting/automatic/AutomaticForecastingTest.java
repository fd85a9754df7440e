package io.vitrina.forecasting.automatic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Regressors;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.Timeline;
import io.vitrina.forecasting.choice.Choice.Reason;
import io.vitrina.forecasting.choice.Standings;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AutomaticForecastingTest {

    private static final double NOT_KNOWN = Double.NaN;
    private static final Timeline DAYS = new Timeline.Dated(LocalDate.of(2024, 1, 1), 1, ChronoUnit.DAYS);
    private static final int[] WEEK = {7};
    private static final double[] LEVELS = {0.025, 0.1, 0.9, 0.975};

    @Test
    void outcomes_come_in_the_order_of_the_series() {
        List<Series> series = mixed();

        assertThat(run(series, 5, WEEK)).extracting(Outcome::series).containsExactlyElementsOf(series);
    }

    @Test
    void the_number_of_threads_does_not_matter_bit_for_bit() {
        List<Outcome> one = run(mixed(), new Settings(9, WEEK, LEVELS, 3, 1));

        List<Outcome> three = run(mixed(), new Settings(9, WEEK, LEVELS, 3, 3));

        assertThat(three).hasSameSizeAs(one);
        for (int series = 0; series < one.size(); series++) {
            Forecast first = one.get(series).forecast();
            Forecast second = three.get(series).forecast();
            assertThat(second.mean()).containsExactly(first.mean());
            assertThat(second.quantiles()).isDeepEqualTo(first.quantiles());
            assertThat(three.get(series).choice()).isEqualTo(one.get(series).choice());
        }
    }

    @Test
    void of_rare_demand_as_much_is_expected_as_is_sold() {
        SplittableRandom random = new SplittableRandom(1);
        List<Series> products = IntStream.range(0, 30)
                .mapToObj(product -> Series.of(
                        "p" + product,
                        DAYS,
                        random.doubles(200).map(chance -> chance < 0.2 ? 5 : 0).toArray()))
                .toList();

        double expected = run(products, 14, WEEK).stream()
                .flatMapToDouble(outcome -> Arrays.stream(outcome.forecast().mean()))
                .average()
                .orElseThrow();

        assertThat(expected).isCloseTo(1, within(0.1));
    }

    @Test
    void cancelled_it_throws_and_hands_nothing_more_on() {
        List<Outcome> outcomes = new ArrayList<>();
        AutomaticForecasting run =
                new AutomaticForecasting(new Settings(3, WEEK, LEVELS, 1, 2), () -> outcomes.size() == 2);

        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> run.run(mixed(), outcomes::add));

        assertThat(outcomes).hasSize(2);
    }

    @Test
    void cancelled_at_once_it_has_no_outcome() {
        List<Outcome> outcomes = new ArrayList<>();
        AutomaticForecasting run = new AutomaticForecasting(new Settings(3, WEEK, LEVELS, 1, 2), () -> true);

        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> run.run(mixed(), outcomes::add));

        assertThat(outcomes).isEmpty();
    }

    @Test
    void it_tells_of_each_series_once_in_every_round() {
        int[] told = {0};
        AutomaticForecasting run = new AutomaticForecasting(new Settings(3, WEEK, LEVELS, 1, 1), () -> false);

        run.run(mixed(), () -> told[0]++, outcome -> {});

        assertThat(run.rounds()).isEqualTo(2);
        assertThat(told[0]).isEqualTo(run.rounds() * mixed().size());
    }

    @Test
    void all_methods_are_tried_before_a_series_is_forecast() {
        int[] told = {0};
        List<Integer> toldBefore = new ArrayList<>();

        new AutomaticForecasting(new Settings(3, WEEK, LEVELS, 1, 1), () -> false)
                .run(mixed(), () -> told[0]++, outcome -> toldBefore.add(told[0]));

        assertThat(toldBefore).first().isEqualTo(mixed().size());
    }

    @Test
    void several_named_methods_are_averaged_and_the_naive_one_only_compared_with() {
        for (Outcome outcome : run(mixed(), new Settings(5, WEEK, LEVELS, 2, 1, "ets,theta-dynamic"))) {
            assertThat(outcome.choice().method()).isEqualTo(Standings.COMBINATION);
            assertThat(outcome.choice().weights().keySet()).isSubsetOf("ets", "theta-dynamic");
            assertThat(outcome.choice().weights().values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum())
                    .isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void without_origins_nothing_is_compared_and_methods_weigh_alike() {
        for (Outcome outcome : run(mixed(), new Settings(5, WEEK, LEVELS, 0, 1, "ets,theta-dynamic"))) {
            assertThat(outcome.choice().origins()).isZero();
            assertThat(outcome.choice().weights()).containsValues(0.5);
        }
    }

    @Test
    void the_naive_method_stands_in_where_none_that_is_named_can() {
        List<Outcome> outcomes = run(mixed(), new Settings(5, new int[0], LEVELS, 2, 1, "mstl"));

        assertThat(outcomes).allMatch(outcome -> outcome.choice().method().equals("naive"));
    }

    @Test
    void where_no_value_was_below_zero_nothing_is_forecast_there() {
        List<Series> low = IntStream.range(0, 4)
                .mapToObj(number -> series(number, 60, step -> 4 - 0.05 * step, 2))
                .map(one -> Series.of(
                        one.id(),
                        one.timeline(),
                        Arrays.stream(one.values())
                                .map(value -> Math.max(0, value))
                                .toArray()))
                .toList();

        for (Outcome outcome : run(low, 30, WEEK)) {
            assertThat(Arrays.stream(outcome.forecast().mean())).allMatch(value -> value >= 0);
            assertThat(Arrays.stream(outcome.forecast().lower(0.95))).allMatch(value -> value >= 0);
        }
    }

    @Test
    void where_values_were_below_zero_forecasts_are() {
        Outcome cold = run(List.of(series(1, 60, step -> -20, 1)), 5, WEEK).getFirst();

        assertThat(cold.forecast().mean()).containsOnly(new double[] {-20}, within(2.0));
    }

    @Test
    void intervals_of_whole_numbers_are_whole() {
        Series counts = series(1, 60, step -> 10 + 5 * (step % 7), 2);
        Series whole = Series.of(
                "counts",
                counts.timeline(),
                Arrays.stream(counts.values()).map(Math::rint).toArray());

        Forecast forecast = run(List.of(whole), 14, WEEK).getFirst().forecast();

        for (double[] quantile : forecast.quantiles()) {
            assertThat(Arrays.stream(quantile)).allMatch(value -> value == Math.rint(value));
        }
        assertThat(Arrays.stream(forecast.mean())).anyMatch(value -> value != Math.rint(value));
    }

    @Test
    void intervals_hold_about_as_much_as_they_say() {
        int horizon = 7;
        List<Series> all = IntStream.range(0, 60)
                .mapToObj(number -> series(number, 91 + horizon, step -> 50 + 0.2 * step + 8 * (step % 7), 5))
                .toList();

        List<Outcome> outcomes = run(all.stream().map(one -> one.until(91)).toList(), horizon, WEEK);

        assertThat(coverage(all, outcomes, 0.8)).isEqualTo(0.8, within(0.06));
        assertThat(coverage(all, outcomes, 0.95)).isEqualTo(0.95, within(0.04));
    }

    @Test
    void a_trend_and_a_season_are_followed() {
        List<Series> all = IntStream.range(0, 5)
                .mapToObj(number -> series(number, 98, step -> 50 + 0.5 * step + 8 * (step % 7), 1))
                .toList();

        for (Outcome outcome : run(all, 7, WEEK)) {
            double[] truth = new double[7];
            Arrays.setAll(truth, step -> 50 + 0.5 * (98 + step) + 8 * (step % 7));
            assertThat(outcome.forecast().mean()).containsExactly(truth, within(4.0));
        }
    }

    @Test
    void a_series_too_short_for_a_back_test_gets_what_did_best_on_the_others() {
        List<Series> all = new ArrayList<>(mixed());
        all.add(Series.of("new", new Timeline.Counted(0, 1), 5, 8, 6));

        Outcome shortest = run(all, 5, WEEK).getLast();

        assertThat(shortest.choice().reason()).isEqualTo(Reason.TOO_SHORT);
        assertThat(shortest.choice().origins()).isZero();
        assertThat(shortest.forecast().mean()[0]).isBetween(4.0, 10.0);
    }

    @Test
    void a_method_asked_for_forecasts_all_series() {
        Settings settings = new Settings(5, WEEK, LEVELS, 2, 1, "theta");

        assertThat(run(mixed(), settings)).allSatisfy(outcome -> {
            assertThat(outcome.choice().method()).isEqualTo("theta");
            assertThat(outcome.choice().reason()).isEqualTo(Reason.ASKED_FOR);
            assertThat(outcome.choice().errors()).containsKeys("theta", "seasonal-naive");
        });
    }

    @Test
    void the_naive_method_can_be_asked_for_by_either_name() {
        for (String name : List.of("naive", "seasonal-naive")) {
            Series steady = series(1, 40, step -> 7, 0);

            Outcome outcome = run(List.of(steady), new Settings(3, new int[0], LEVELS, 2, 1, name))
                    .getFirst();

            assertThat(outcome.choice().method()).isEqualTo("naive");
            assertThat(outcome.forecast().mean()).containsExactly(7, 7, 7);
            assertThat(outcome.choice().errors().get(Standings.COMBINATION)).isZero();
        }
    }

    @Test
    void the_combination_can_be_asked_for() {
        Settings settings = new Settings(5, WEEK, LEVELS, 2, 1, Standings.COMBINATION);

        assertThat(run(mixed(), settings)).allSatisfy(outcome -> {
            assertThat(outcome.choice().method()).isEqualTo(Standings.COMBINATION);
            assertThat(outcome.forecast().method()).isEqualTo(Standings.COMBINATION);
        });
    }

    @Test
    void without_levels_only_expected_values_are_forecast() {
        Outcome outcome =
                run(mixed(), new Settings(5, WEEK, new double[0], 2, 1)).getFirst();

        assertThat(outcome.forecast().quantiles()).isEmpty();
        assertThat(outcome.forecast().mean()).hasSize(5);
    }

    @Test
    void promotions_that_are_known_ahead_are_expected() {
        double[] promotion = new double[147];
        Arrays.setAll(promotion, step -> step % 11 == 3 || step % 17 == 5 ? 1 : 0);
        Series plain = series(1, 140, step -> 40 + 60 * promotion[step], 1);
        Series promoted = new Series(
                "promoted",
                new Timeline.Dated(LocalDate.of(2024, 1, 1), 1, ChronoUnit.DAYS),
                plain.values(),
                new Regressors(List.of("promotion"), new double[][] {promotion}));

        Forecast forecast = run(List.of(promoted), 7, WEEK).getFirst().forecast();

        double[] truth = new double[7];
        Arrays.setAll(truth, step -> 40 + 60 * promotion[140 + step]);
        assertThat(forecast.mean()).containsExactly(truth, within(12.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto", "combination", "effects", "mstl", "ets", "sba", "like-days"})
    void parts_add_up_to_what_is_expected_whatever_the_method(String method) {
        List<Series> dated = mixed().stream()
                .map(one -> Series.of(one.id(), DAYS, one.values()))
                .toList();

        for (Outcome outcome : run(dated, new Settings(28, WEEK, LEVELS, 2, 2, method))) {
            assertAddsUp(outcome.forecast());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"combination", "effects", "mstl"})
    void parts_add_up_too_where_a_forecast_would_fall_below_zero_but_cannot(String method) {
        double[] values = IntStream.range(0, 90)
                .mapToDouble(step -> Math.max(0, 40 - 0.45 * step + (step % 7 == 0 ? 4 : 0)))
                .toArray();

        Forecast forecast = run(
                        List.of(Series.of("falling", DAYS, values)), new Settings(28, WEEK, LEVELS, 2, 2, method))
                .getFirst()
                .forecast();

        assertThat(forecast.mean()).contains(0);
        assertAddsUp(forecast);
    }

    @Test
    void no_series_have_no_outcomes() {
        assertThat(run(List.of(), 5, WEEK)).isEmpty();
    }

    static Stream<Arguments> extremes() {
        double[] zeros = new double[30];
        double[] gap = series(1, 800, step -> 50 + step % 7, 1).values();
        Arrays.fill(gap, 300, 665, NOT_KNOWN);
        double[] endsInGap = series(1, 800, step -> 50 + step % 7, 1).values();
        Arrays.fill(endsInGap, 435, 800, NOT_KNOWN);
        double[] beginsAlone = new double[400];
        Arrays.fill(beginsAlone, NOT_KNOWN);
        beginsAlone[0] = 3;
        double[] late = new double[90];
        Arrays.setAll(late, step -> step < 80 ? 0 : 1000 + step);
        double[] ended = new double[90];
        Arrays.setAll(ended, step -> step < 80 ? 1000 + step : 0);
        double[] everySecond = new double[60];
        Arrays.setAll(everySecond, step -> step % 2 == 0 ? step : NOT_KNOWN);
        return Stream.of(
                Arguments.of("zeros", zeros, WEEK, 10),
                Arguments.of("a single zero", new double[] {0}, WEEK, 10),
                Arguments.of("a single value", new double[] {42}, WEEK, 10),
                Arguments.of("two values", new double[] {42, 17}, WEEK, 10),
                Arguments.of("three values", new double[] {42, 17, 30}, WEEK, 10),
                Arguments.of("five values", new double[] {42, 17, 30, 12, 19}, WEEK, 10),
                Arguments.of("a constant", constant(0.1), WEEK, 10),
                Arguments.of("a constant below zero", constant(-7), WEEK, 10),
                Arguments.of(
                        "huge values",
                        series(1, 60, step -> 1e12 + 1e10 * step, 1e11).values(),
                        WEEK,
                        10),
                Arguments.of("tiny values", series(1, 60, step -> 1e-9, 1e-10).values(), WEEK, 10),
                Arguments.of(
                        "both",
                        series(1, 60, step -> step % 2 == 0 ? 1e-9 : 1e9, 1e-10).values(),
                        WEEK,
                        10),
                Arguments.of("a gap of a year", gap, new int[] {7, 365}, 30),
                Arguments.of("ends in a gap of a year", endsInGap, new int[] {7, 365}, 30),
                Arguments.of("one value and nothing more", beginsAlone, WEEK, 30),
                Arguments.of("every second value", everySecond, WEEK, 10),
                Arguments.of("sold from lately", late, WEEK, 30),
                Arguments.of("no longer sold", ended, WEEK, 30),
                Arguments.of(
                        "a growth of 5 % a step",
                        series(1, 90, step -> Math.exp(0.05 * step), 0).values(), WEEK, 30),
                Arguments.of(
                        "a horizon longer than the history",
                        series(1, 20, step -> step, 1).values(),
                        WEEK,
                        60),
                Arguments.of(
                        "a season longer than the history",
                        series(1, 20, step -> step, 1).values(),
                        new int[] {52},
                        5),
                Arguments.of("no season", series(1, 40, step -> 9, 1).values(), new int[0], 5));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("extremes")
    void any_series_has_a_finite_forecast_with_ascending_quantiles(
            String what, double[] values, int[] seasons, int horizon) {
        Outcome outcome = run(List.of(Series.of(what, new Timeline.Counted(0, 1), values)), horizon, seasons)
                .getFirst();

        double largest = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .map(Math::abs)
                .max()
                .orElseThrow();
        Forecast forecast = outcome.forecast();
        assertThat(forecast.horizon()).isEqualTo(horizon);
        assertThat(Arrays.stream(forecast.mean())).allMatch(value -> Math.abs(value) <= 20 * largest);
        for (int step = 0; step < horizon; step++) {
            int at = step;
            double[] quantiles = Arrays.stream(forecast.quantiles())
                    .mapToDouble(quantile -> quantile[at])
                    .toArray();
            assertThat(quantiles).isSorted();
            assertThat(Arrays.stream(quantiles)).allMatch(value -> Math.abs(value) <= 1e3 * Math.max(largest, 1e-6));
        }
    }

    @Test
    void zeros_are_expected_to_go_on() {
        Forecast forecast =
                run(List.of(series(1, 30, step -> 0, 0)), 5, WEEK).getFirst().forecast();

        assertThat(forecast.mean()).containsOnly(0);
        assertThat(forecast.upper(0.95)).containsOnly(0);
    }

    private static void assertAddsUp(Forecast forecast) {
        double size = Arrays.stream(forecast.components().part("trend"))
                .map(Math::abs)
                .max()
                .orElse(0);
        assertThat(forecast.components().sum()).containsExactly(forecast.mean(), within(1e-9 * size + 1e-12));
    }

    private static double coverage(List<Series> all, List<Outcome> outcomes, double nominal) {
        int held = 0;
        int count = 0;
        for (int series = 0; series < all.size(); series++) {
            Forecast forecast = outcomes.get(series).forecast();
            for (int step = 0; step < forecast.horizon(); step++) {
                double actual = all.get(series).values()[91 + step];
                held += actual >= forecast.lower(nominal)[step] && actual <= forecast.upper(nominal)[step] ? 1 : 0;
                count++;
            }
        }
        return (double) held / count;
    }

    private static List<Outcome> run(List<Series> series, int horizon, int[] seasons) {
        return run(series, new Settings(horizon, seasons, LEVELS, 3, 2));
    }

    private static List<Outcome> run(List<Series> series, Settings settings) {
        List<Outcome> outcomes = new ArrayList<>();
        new AutomaticForecasting(settings, () -> false).run(series, outcomes::add);
        return outcomes;
    }

    /** With a season, a trend, noise alone, rare demand, and short. */
    private static List<Series> mixed() {
        return List.of(
                series(1, 70, step -> 50 + 10 * (step % 7), 3),
                series(2, 60, step -> 20 + step, 3),
                series(3, 50, step -> 0, 1),
                series(4, 60, step -> step % 5 == 0 ? 3 : 0, 0),
                series(5, 12, step -> 30, 4),
                series(6, 90, step -> 100 * Math.exp(0.01 * step), 5));
    }

    private static double[] constant(double value) {
        double[] values = new double[40];
        Arrays.fill(values, value);
        return values;
    }

    private static Series series(int number, int length, IntToDoubleFunction truth, double noise) {
        SplittableRandom random = new SplittableRandom(number);
        double[] values = new double[length];
        Arrays.setAll(values, step -> truth.applyAsDouble(step) + noise * random.nextGaussian());
        return Series.of("series " + number, new Timeline.Counted(0, 1), values);
    }
}
