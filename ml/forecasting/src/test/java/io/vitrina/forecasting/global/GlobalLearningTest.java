package io.vitrina.forecasting.global;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.Timeline;
import io.vitrina.forecasting.global.GlobalForecasters.Asked;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GlobalLearningTest {

    private static final Task TASK = new Task(4, List.of(), List.of(), false, false);
    private static final double[] LEVELS = {0.1, 0.9};

    @Test
    void it_learns_from_what_was_added_and_forecasts() {
        Remembering method = new Remembering();

        GlobalForecaster forecaster = learning(method, 40).learn(LEVELS).orElseThrow();
        Forecast forecast = forecaster.fit(walk(1)).forecast(walk(1), 4, LEVELS);

        assertThat(forecaster.name()).isEqualTo("xgboost");
        assertThat(forecast.mean()).hasSize(4);
        assertThat(forecast.lower(0.8)[3]).isLessThan(forecast.mean()[3]);
        assertThat(forecast.upper(0.8)[3]).isGreaterThan(forecast.mean()[3]);
    }

    @Test
    void the_further_ahead_the_wider_the_interval() {
        Forecast forecast = learning(new Remembering(), 100)
                .learn(LEVELS)
                .orElseThrow()
                .fit(walk(1))
                .forecast(walk(1), 4, LEVELS);

        assertThat(forecast.upper(0.8)[3] / forecast.mean()[3])
                .isGreaterThan(forecast.upper(0.8)[0] / forecast.mean()[0]);
    }

    @Test
    void what_it_expects_adds_up_from_its_components() {
        Forecast forecast = learning(new Remembering(), 40)
                .learn(LEVELS)
                .orElseThrow()
                .fit(walk(1))
                .forecast(walk(1), 4, LEVELS);

        assertThat(forecast.components().sum()).containsExactly(forecast.mean(), within(1e-9));
    }

    @Test
    void every_tenth_series_is_held_out_unless_all_are_learnt_from() {
        Remembering method = new Remembering();

        learning(method, 40).learn(LEVELS);
        learning(method, 40).learnAll();

        assertThat(method.rows.getFirst()).isEqualTo(method.rows.getLast() * 9 / 10);
    }

    @Test
    void a_model_of_all_is_as_far_off_as_the_one_that_it_is_told_of() {
        GlobalLearning learning = learning(new Remembering(), 40);
        GlobalForecaster tried = learning.learn(LEVELS).orElseThrow();

        GlobalForecaster last = learning.learnAll().orElseThrow().asFarOffAs(tried);

        assertThat(last.fit(walk(1)).forecast(walk(1), 4, LEVELS).quantiles())
                .isDeepEqualTo(tried.fit(walk(1)).forecast(walk(1), 4, LEVELS).quantiles());
    }

    @Test
    void few_series_or_short_ones_are_too_little_to_learn_from() {
        assertThat(learning(new Remembering(), 19).learn(LEVELS)).isEmpty();
        assertThat(learning(new Remembering(), 19).learnAll()).isEmpty();
        GlobalLearning learning = new GlobalLearning(new Remembering(), TASK);
        for (int number = 0; number < 100; number++) {
            learning.add(learning.draw(ScaledSeries.of(walk(number).until(6), TASK), number));
        }
        assertThat(learning.learn(LEVELS)).isEqualTo(Optional.empty());
    }

    @Test
    void histories_forecast_together_are_forecast_as_each_is_alone() {
        GlobalForecaster forecaster =
                learning(new Remembering(), 40).learn(LEVELS).orElseThrow();
        List<Asked> asked = List.of(new Asked(walk(1), 4), new Asked(walk(2).until(30), 2), new Asked(walk(3), 4));

        List<Forecast> together = requireNonNull(new GlobalForecasters(TASK, List.of(forecaster))
                .forecast(asked, LEVELS)
                .get("xgboost"));

        assertThat(together).hasSameSizeAs(asked);
        for (int number = 0; number < asked.size(); number++) {
            Asked one = asked.get(number);
            Forecast alone = forecaster.fit(one.history()).forecast(one.history(), one.horizon(), LEVELS);
            assertThat(together.get(number).mean()).isEqualTo(alone.mean());
            assertThat(together.get(number).quantiles()).isDeepEqualTo(alone.quantiles());
        }
    }

    @Test
    void a_forecaster_gives_back_what_its_model_holds() {
        Remembering method = new Remembering();

        learning(method, 40).learn(LEVELS).orElseThrow().close();

        assertThat(method.closed).isOne();
    }

    private static GlobalLearning learning(GlobalMethod method, int series) {
        GlobalLearning learning = new GlobalLearning(method, TASK);
        for (int number = 0; number < series; number++) {
            learning.add(learning.draw(ScaledSeries.of(walk(number), TASK), number));
        }
        return learning;
    }

    private static Series walk(int number) {
        SplittableRandom random = new SplittableRandom(number);
        double[] values = new double[60];
        values[0] = 100;
        for (int step = 1; step < values.length; step++) {
            values[step] = values[step - 1] * (0.95 + 0.1 * random.nextDouble());
        }
        return Series.of("walk " + number, new Timeline.Counted(1, 1), values);
    }

    /** Expects the level that was reached, and remembers how much it was given to learn from. */
    private static final class Remembering implements GlobalMethod {

        private final List<Integer> rows = new ArrayList<>();
        private int closed;

        @Override
        public String name() {
            return "xgboost";
        }

        @Override
        public Inputs inputs(Task task) {
            return new TabularInputs(task);
        }

        @Override
        public GlobalModel learn(Inputs inputs, Examples examples) {
            rows.add(examples.rows());
            return new GlobalModel() {
                @Override
                public float[] answer(float[] inputs) {
                    float[] answers = new float[inputs.length / examples.width()];
                    Arrays.fill(answers, 0);
                    return answers;
                }

                @Override
                public Map<String, byte[]> files() {
                    return Map.of();
                }

                @Override
                public void close() {
                    closed++;
                }
            };
        }
    }
}
