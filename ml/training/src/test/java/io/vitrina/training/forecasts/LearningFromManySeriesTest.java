package io.vitrina.training.forecasts;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.Timeline;
import io.vitrina.forecasting.automatic.AutomaticForecasting;
import io.vitrina.forecasting.automatic.Outcome;
import io.vitrina.forecasting.automatic.Settings;
import io.vitrina.forecasting.global.GlobalMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LearningFromManySeriesTest {

    private static final double[] LEVELS = {0.1, 0.9};

    static Stream<GlobalMethod> methods() {
        return Stream.of(new BoostedForecasting(), new NetworkForecasting());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void what_is_common_to_all_series_is_learnt(GlobalMethod method) {
        List<Outcome> outcomes = forecast(method, returning(60), 1);

        double own = outcomes.stream()
                .mapToDouble(outcome -> outcome.choice().errors().get(method.name()))
                .average()
                .orElseThrow();
        double naive = outcomes.stream()
                .mapToDouble(outcome -> outcome.choice().errors().get("naive"))
                .average()
                .orElseThrow();
        assertThat(own).isLessThan(0.8 * naive);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void the_same_series_give_the_same_forecasts_to_the_last_bit_with_any_number_of_threads(GlobalMethod method) {
        List<Outcome> first = forecast(method, returning(30), 1);

        List<Outcome> second = forecast(method, returning(30), 3);

        for (int series = 0; series < first.size(); series++) {
            assertThat(second.get(series).forecast().mean())
                    .containsExactly(first.get(series).forecast().mean());
            assertThat(second.get(series).forecast().quantiles())
                    .isDeepEqualTo(first.get(series).forecast().quantiles());
        }
    }

    private static List<Outcome> forecast(GlobalMethod method, List<Series> series, int threads) {
        List<Outcome> outcomes = new ArrayList<>();
        Settings settings = new Settings(4, new int[0], LEVELS, 2, threads, method.name());
        new AutomaticForecasting(settings, List.of(method), () -> false).run(series, outcomes::add);
        return outcomes;
    }

    /** Series that half return from where they jumped to: best forecast by the level they jump about. */
    private static List<Series> returning(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    SplittableRandom random = new SplittableRandom(number);
                    double level = 50 + 100 * random.nextDouble();
                    double[] values = IntStream.range(0, 80)
                            .mapToDouble(step -> level * (0.8 + 0.4 * random.nextDouble()))
                            .toArray();
                    return Series.of("returning " + number, new Timeline.Counted(0, 1), values);
                })
                .toList();
    }
}
