package io.vitrina.training.forecasts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.Timeline;
import io.vitrina.forecasting.automatic.AutomaticForecasting;
import io.vitrina.forecasting.automatic.Outcome;
import io.vitrina.forecasting.automatic.Settings;
import io.vitrina.forecasting.global.Examples;
import io.vitrina.forecasting.global.GlobalModel;
import io.vitrina.models.forecasts.BoostedForecastModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoostedForecastingTest {

    private static final double[] LEVELS = {0.1, 0.9};

    @Test
    void what_is_common_to_all_series_is_learnt() {
        List<Outcome> outcomes = forecast(returning(60), 1);

        double own = outcomes.stream()
                .mapToDouble(outcome -> outcome.choice().errors().get("xgboost"))
                .average()
                .orElseThrow();
        double naive = outcomes.stream()
                .mapToDouble(outcome -> outcome.choice().errors().get("naive"))
                .average()
                .orElseThrow();
        assertThat(own).isLessThan(0.8 * naive);
    }

    @Test
    void the_same_series_give_the_same_forecasts_to_the_last_bit_with_any_number_of_threads() {
        List<Outcome> first = forecast(returning(30), 1);

        List<Outcome> second = forecast(returning(30), 3);

        for (int series = 0; series < first.size(); series++) {
            assertThat(second.get(series).forecast().mean())
                    .containsExactly(first.get(series).forecast().mean());
            assertThat(second.get(series).forecast().quantiles())
                    .isDeepEqualTo(first.get(series).forecast().quantiles());
        }
    }

    @Test
    void answers_follow_what_was_learnt_row_by_row() {
        int rows = 4_000;
        SplittableRandom random = new SplittableRandom(1);
        float[] inputs = new float[2 * rows];
        float[] targets = new float[rows];
        for (int row = 0; row < rows; row++) {
            inputs[2 * row] = random.nextInt(2);
            inputs[2 * row + 1] = Float.NaN;
            targets[row] = inputs[2 * row] == 1 ? 3 : -1;
        }

        try (GlobalModel model = new BoostedForecasting().learn(new Examples(inputs, 2, targets, 1))) {
            assertThat(model.answer(new float[] {1, Float.NaN, 0, Float.NaN}))
                    .satisfies(answers -> assertThat(answers[0]).isBetween(2.9F, 3.1F))
                    .satisfies(answers -> assertThat(answers[1]).isBetween(-1.1F, -0.9F));
        }
    }

    @Test
    void a_broken_file_is_refused(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("trees.ubj"), "{ no trees");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> BoostedForecastModel.open(folder, "trees.ubj", 3));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> BoostedForecastModel.open(folder, "missing.ubj", 3));
    }

    private static List<Outcome> forecast(List<Series> series, int threads) {
        List<Outcome> outcomes = new ArrayList<>();
        Settings settings = new Settings(4, new int[0], LEVELS, 2, threads, "xgboost");
        new AutomaticForecasting(settings, List.of(new BoostedForecasting()), () -> false).run(series, outcomes::add);
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
