package io.vitrina.forecasting.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.Timeline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each method forecasts each series, whatever it is like: with numbers that are finite, in order and of a size that it has seen. */
class AwkwardSeriesTest {

    private static final double NOT_KNOWN = Double.NaN;
    private static final int HORIZON = 20;
    private static final double[] LEVELS = {0.025, 0.1, 0.5, 0.9, 0.975};
    private static final Timeline DAYS = new Timeline.Dated(LocalDate.of(2025, 1, 6), 1, ChronoUnit.DAYS);
    private static final int[][] SEASONS = {{}, {7}, {365}, {7, 365}};

    /** By far more than any forecast should be of the largest value; an exponential trend doubles a few times. */
    private static final double MOST_TIMES = 2_000;

    static Stream<Arguments> awkward() {
        return Stream.of(
                of("one value", 5),
                of("one zero", 0),
                of(
                        "one value and a gap",
                        5,
                        NOT_KNOWN,
                        NOT_KNOWN,
                        NOT_KNOWN,
                        NOT_KNOWN,
                        NOT_KNOWN,
                        NOT_KNOWN,
                        NOT_KNOWN),
                of("two far apart", 1e-300, 1e15),
                of("three far apart", 1e-300, 1e15, 1e-300),
                of("four of both signs", -1e15, 1e15, 0, 1e-300),
                of("five far apart", 3, 1e-300, 1e15, 7, 1e-10),
                of("six far apart", 1, 1e15, 1e-15, 1e12, 3, 1e15),
                of("zeros", 70, step -> 0),
                of("a constant", 70, step -> 0.1),
                of("a large constant", 70, step -> 1e15),
                of("turns of the largest", 70, step -> step % 2 == 0 ? 1e15 : -1e15),
                of("one absurd", 70, step -> step == 33 ? 1e15 : 10 + step % 5),
                of("one absurd at the end", 70, step -> step == 69 ? 1e15 : 10 + step % 5),
                of("one absurd at the begin", 70, step -> step == 0 ? 1e15 : 10 + step % 5),
                of("one absurd below zero", 70, step -> step == 33 ? -1e15 : 10 + step % 5),
                of("doubling", 50, step -> Math.pow(2, step)),
                of("vanishing", 50, step -> Math.pow(0.01, step)),
                of("the smallest numbers", 70, step -> Double.MIN_VALUE * (1 + step % 3)),
                of("something at the begin alone", 70, step -> step == 0 ? 5 : 0),
                of("something at the end alone", 70, step -> step == 69 ? 5 : 0),
                of("a gap of a year", 405, step -> step < 20 || step > 384 ? 10 + step % 7 : NOT_KNOWN));
    }

    static Stream<Arguments> few() {
        return Stream.of(
                of("two that rise", 5, 9),
                of("two that fall", 9, 5),
                of("a zero and a value", 0, 5),
                of("two around a gap", 5, NOT_KNOWN, NOT_KNOWN, 9),
                of("two a year apart", 400, step -> step % 399 == 0 ? 5 + step : NOT_KNOWN),
                of("three", 5, 9, 2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("awkward")
    void numbers_are_finite_in_order_and_of_a_size_that_was_seen(String name, double[] values) {
        double largest = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .map(Math::abs)
                .max()
                .orElse(0);

        forecasts(values).forEach(forecast -> {
            assertThat(numbers(forecast))
                    .as(forecast.method())
                    .allMatch(Double::isFinite)
                    .allMatch(number -> Math.abs(number) <= MOST_TIMES * largest + 100);
            assertAscends(forecast);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("few")
    void a_few_values_leave_room_on_both_sides_of_what_is_expected_but_not_below_zero(String name, double[] values) {
        forecasts(values).forEach(forecast -> {
            for (int step = 0; step < HORIZON; step++) {
                double mean = forecast.mean()[step];
                assertThat(mean).as(forecast.method()).isLessThan(forecast.quantile(0.975)[step]);
                assertThat(mean == 0 || mean > forecast.quantile(0.025)[step])
                        .as(forecast.method())
                        .isTrue();
            }
        });
    }

    private static Stream<Forecast> forecasts(double[] values) {
        Series series = Series.of("a", DAYS, values);
        return Arrays.stream(SEASONS)
                .flatMap(seasons -> Portfolio.NAMES.stream()
                        .map(method -> Portfolio.of(List.of(method), seasons).fit(series)))
                .flatMap(fitted -> fitted.forecast(series, HORIZON, LEVELS).values().stream());
    }

    private static void assertAscends(Forecast forecast) {
        for (int level = 1; level < LEVELS.length; level++) {
            for (int step = 0; step < HORIZON; step++) {
                assertThat(forecast.quantiles()[level][step])
                        .as(forecast.method())
                        .isGreaterThanOrEqualTo(forecast.quantiles()[level - 1][step]);
            }
        }
    }

    private static DoubleStream numbers(Forecast forecast) {
        return Stream.concat(Stream.of(forecast.mean()), Arrays.stream(forecast.quantiles()))
                .flatMapToDouble(Arrays::stream);
    }

    private static Arguments of(String name, double... values) {
        return Arguments.of(name, values);
    }

    private static Arguments of(String name, int length, IntToDoubleFunction value) {
        double[] values = new double[length];
        Arrays.setAll(values, value);
        return Arguments.of(name, values);
    }
}
