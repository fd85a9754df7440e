package io.vitrina.forecasting.automatic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.Timeline;
import io.vitrina.forecasting.global.Examples;
import io.vitrina.forecasting.global.GlobalMethod;
import io.vitrina.forecasting.global.GlobalModel;
import io.vitrina.forecasting.global.Inputs;
import io.vitrina.forecasting.global.ScaledSeries;
import io.vitrina.forecasting.global.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How a method that learns from all series takes part in the choice, told by one whose answer is always known. */
class GlobalMethodsTest {

    private static final double[] LEVELS = {0.1, 0.9};
    private static final int HORIZON = 6;

    @Test
    void a_method_that_is_clearly_better_forecasts() {
        List<Outcome> outcomes = run(new Knowing(), Settings.AUTOMATIC, jumping(30));

        assertThat(outcomes).allMatch(outcome -> outcome.choice().method().equals("xgboost"));
        assertThat(outcomes.getFirst().forecast().mean()[0]).isCloseTo(value(0, 60), within(1e-3));
    }

    @Test
    void asked_for_alone_it_is_measured_beside_the_naive_method() {
        Outcome outcome = run(new Knowing(), "xgboost", jumping(30)).getFirst();

        assertThat(outcome.choice().errors()).containsKeys("xgboost", "naive");
        assertThat(outcome.choice().errors().get("xgboost")).isLessThan(1e-3);
    }

    @Test
    void it_can_be_named_beside_others() {
        Outcome outcome = run(new Knowing(), "theta,xgboost", jumping(30)).getFirst();

        assertThat(outcome.choice().weights()).containsOnlyKeys("xgboost");
        assertThat(outcome.choice().errors()).containsKeys("theta", "xgboost", "naive");
    }

    @Test
    void named_beside_others_it_is_left_out_where_series_are_too_few() {
        Outcome outcome = run(new Knowing(), "theta,xgboost", jumping(5)).getFirst();

        assertThat(outcome.choice().method()).isEqualTo("theta");
    }

    @Test
    void the_back_test_asks_a_model_that_has_seen_nothing_after_its_origins() {
        Knowing method = new Knowing();

        run(method, "xgboost", jumping(30));

        // the first origin leaves two horizons out
        assertThat(method.lastStepsSeen).containsExactlyInAnyOrder(60 - 2 * HORIZON - 1, 60 - 1);
    }

    @Test
    void too_few_series_are_refused_where_nothing_else_is_asked_for() {
        for (String method : List.of(Settings.GLOBAL, "xgboost")) {
            assertThatExceptionOfType(TooLittleToLearnException.class)
                    .isThrownBy(() -> run(new Knowing(), method, jumping(5)))
                    .withMessage(method + " learns from many series, and these are too few or too short");
        }
    }

    @Test
    void too_few_series_are_forecast_by_the_other_methods() {
        List<Outcome> outcomes = run(new Knowing(), Settings.AUTOMATIC, jumping(5));

        assertThat(outcomes)
                .hasSize(5)
                .noneMatch(outcome -> outcome.choice().errors().containsKey("xgboost"));
    }

    @Test
    void no_series_are_no_outcomes() {
        assertThat(run(new Knowing(), Settings.AUTOMATIC, List.of())).isEmpty();
    }

    @Test
    void models_are_closed_at_the_end() {
        Knowing method = new Knowing();
        run(method, Settings.AUTOMATIC, jumping(30));

        assertThat(method.open).isZero();
        assertThat(method.lastStepsSeen).hasSize(2);
    }

    @Test
    void models_are_closed_where_the_run_is_cancelled_once_one_has_learnt() {
        Knowing method = new Knowing();
        Settings settings = new Settings(HORIZON, new int[0], LEVELS, 2, 2, Settings.AUTOMATIC);
        AutomaticForecasting forecasting =
                new AutomaticForecasting(settings, List.of(method), () -> !method.lastStepsSeen.isEmpty());

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> forecasting.run(jumping(30), outcome -> {}));

        assertThat(method.lastStepsSeen).isNotEmpty();
        assertThat(method.open).isZero();
    }

    private static List<Outcome> run(GlobalMethod method, String asked, List<Series> series) {
        List<Outcome> outcomes = new ArrayList<>();
        Settings settings = new Settings(HORIZON, new int[0], LEVELS, 2, 2, asked);
        new AutomaticForecasting(settings, List.of(method), () -> false).run(series, outcomes::add);
        return outcomes;
    }

    /** Series that jump in a way that no local method guesses. */
    private static List<Series> jumping(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Series.of(
                        "jumping " + number,
                        new Timeline.Counted(0, 1),
                        IntStream.range(0, 60)
                                .mapToDouble(step -> value(number, step))
                                .toArray()))
                .toList();
    }

    private static double value(int number, int step) {
        return 100 + 40 * Math.sin(number + step * step);
    }

    /** Is told in its inputs what comes, and answers that. */
    private static final class Knowing implements GlobalMethod {

        private final List<Integer> lastStepsSeen = Collections.synchronizedList(new ArrayList<>());
        private int open;

        @Override
        public String name() {
            return "xgboost";
        }

        @Override
        public Inputs inputs(Task task) {
            return new Inputs() {
                @Override
                public List<String> names() {
                    return List.of("what comes", "last step of the target");
                }

                @Override
                public int stepsOfRow() {
                    return 1;
                }

                @Override
                public int numbersOfStep() {
                    return 0;
                }

                @Override
                public void write(ScaledSeries series, int origin, int ahead, float[] row, int at) {
                    int number = Integer.parseInt(series.series().id().substring("jumping ".length()));
                    row[at] = (float) series.relative(Math.log(value(number, origin + ahead)), origin);
                    row[at + 1] = origin + ahead;
                }
            };
        }

        @Override
        public synchronized GlobalModel learn(Inputs inputs, Examples examples) {
            open++;
            lastStepsSeen.add(IntStream.range(0, examples.rows())
                    .map(row -> (int) examples.inputs()[2 * row + 1])
                    .max()
                    .orElseThrow());
            return new GlobalModel() {
                @Override
                public float[] answer(float[] rows) {
                    float[] answers = new float[rows.length / 2];
                    for (int row = 0; row < answers.length; row++) {
                        answers[row] = rows[2 * row];
                    }
                    return answers;
                }

                @Override
                public void close() {
                    open--;
                }
            };
        }
    }
}
