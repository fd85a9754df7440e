package io.vitrina.forecasting.automatic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Forecaster;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.global.GlobalForecaster;
import io.vitrina.forecasting.local.SeasonalNaive;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GlobalTrainingTest {

    private static final double[] LEVELS = {0.1, 0.9};
    private static final int HORIZON = 6;

    private final KnowingMethod method = new KnowingMethod();
    private final AtomicInteger steps = new AtomicInteger();

    @Test
    void a_method_is_measured_on_what_came_after_it_had_learnt_and_kept_as_it_learnt_from_all() {
        try (GlobalTraining.Result result = train(JumpingSeries.of(30), List.of())) {
            assertThat(method.lastStepsSeen).containsExactlyInAnyOrder(60 - 2 * HORIZON - 1, 59);
            assertThat(figures(result, "xgboost").mase()).isLessThan(1e-3);
            assertThat(figures(result, "naive").mase()).isGreaterThan(0.5);
            assertThat(figures(result, "theta").series()).isEqualTo(30);
            GlobalForecaster kept = result.models().getFirst();
            Series series = JumpingSeries.of(1).getFirst();
            Forecast forecast = kept.fit(series).forecast(series, HORIZON, LEVELS);
            assertThat(forecast.mean()[0]).isCloseTo(JumpingSeries.value(0, 60), within(1e-3));
        }
    }

    @Test
    void what_is_kept_is_open_until_the_result_is_closed_and_all_else_is_closed() {
        GlobalTraining.Result result = train(JumpingSeries.of(30), List.of());
        assertThat(method.open).isEqualTo(1);

        result.close();

        assertThat(method.open).isZero();
    }

    @Test
    void others_are_measured_beside_it_on_the_same_series() {
        Forecaster naive = new SeasonalNaive(1);
        Forecaster serving = new Forecaster() {
            @Override
            public String name() {
                return "one that serves";
            }

            @Override
            public Fitted fit(Series series) {
                return naive.fit(series);
            }
        };

        try (GlobalTraining.Result result = train(JumpingSeries.of(30), List.of(serving))) {
            assertThat(result.figures().get("one that serves"))
                    .isEqualTo(result.figures().get("naive"));
        }
    }

    @Test
    void between_what_the_inputs_were_is_told_by_their_names() {
        try (GlobalTraining.Result result = train(JumpingSeries.of(30), List.of())) {
            assertThat(result.ranges().get("xgboost")).last().satisfies(range -> {
                assertThat(range.name()).isEqualTo("last step of the target");
                assertThat(range.lowest()).isGreaterThan(0);
                assertThat(range.highest()).isEqualTo(59);
            });
        }
    }

    @Test
    void all_steps_are_told() {
        train(JumpingSeries.of(30), List.of()).close();

        assertThat(steps).hasValue(training().steps(30));
    }

    @Test
    void of_many_series_some_are_tried_evenly() {
        assertThat(training().steps(2_500) - 2_500 - 2 * 1_250).isEqualTo(834);
    }

    @Test
    void of_too_few_series_nothing_is_kept() {
        try (GlobalTraining.Result result = train(JumpingSeries.of(5), List.of())) {
            assertThat(result.models()).isEmpty();
        }
        try (GlobalTraining.Result result = train(List.of(), List.of())) {
            assertThat(result.models()).isEmpty();
        }
    }

    @Test
    void a_training_that_is_cancelled_leaves_nothing_open() {
        GlobalTraining training = new GlobalTraining(settings(), List.of(method), () -> steps.get() > 40);

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> training.run(JumpingSeries.of(30), List.of(), steps::incrementAndGet));
        assertThat(method.open).isZero();
    }

    private static TrialFigures figures(GlobalTraining.Result result, String method) {
        return Objects.requireNonNull(result.figures().get(method));
    }

    private GlobalTraining.Result train(List<Series> series, List<Forecaster> others) {
        return training().run(series, others, steps::incrementAndGet);
    }

    private GlobalTraining training() {
        return new GlobalTraining(settings(), List.of(method), () -> false);
    }

    private static Settings settings() {
        return new Settings(HORIZON, new int[0], LEVELS, 2, 2, "naive,theta");
    }
}
