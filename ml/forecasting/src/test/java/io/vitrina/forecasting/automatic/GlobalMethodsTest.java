package io.vitrina.forecasting.automatic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.global.GlobalMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** How a method that learns from all series takes part in the choice, told by one whose answer is always known. */
class GlobalMethodsTest {

    private static final double[] LEVELS = {0.1, 0.9};
    private static final int HORIZON = 6;

    @Test
    void a_method_that_is_clearly_better_forecasts() {
        List<Outcome> outcomes = run(new KnowingMethod(), Settings.AUTOMATIC, JumpingSeries.of(30));

        assertThat(outcomes).allMatch(outcome -> outcome.choice().method().equals("xgboost"));
        assertThat(outcomes.getFirst().forecast().mean()[0]).isCloseTo(JumpingSeries.value(0, 60), within(1e-3));
    }

    @Test
    void asked_for_alone_it_is_measured_beside_the_naive_method() {
        Outcome outcome =
                run(new KnowingMethod(), "xgboost", JumpingSeries.of(30)).getFirst();

        assertThat(outcome.choice().errors()).containsKeys("xgboost", "naive");
        assertThat(outcome.choice().errors().get("xgboost")).isLessThan(1e-3);
    }

    @Test
    void models_answer_a_few_series_at_once() {
        KnowingMethod method = new KnowingMethod();

        run(method, "xgboost", JumpingSeries.of(30));

        // four times up to eight series: for two origins each, and for what follows; once for series that were held out
        assertThat(method.rowsAnswered)
                .filteredOn(rows -> rows == 8 * 2 * HORIZON)
                .hasSize(3);
        assertThat(method.rowsAnswered).filteredOn(rows -> rows == 8 * HORIZON).hasSize(3);
        assertThat(method.rowsAnswered).hasSize(4 + 4 + 1);
    }

    @Test
    void it_can_be_named_beside_others() {
        Outcome outcome =
                run(new KnowingMethod(), "theta,xgboost", JumpingSeries.of(30)).getFirst();

        assertThat(outcome.choice().weights()).containsOnlyKeys("xgboost");
        assertThat(outcome.choice().errors()).containsKeys("theta", "xgboost", "naive");
    }

    @Test
    void named_beside_others_it_is_left_out_where_series_are_too_few() {
        Outcome outcome =
                run(new KnowingMethod(), "theta,xgboost", JumpingSeries.of(5)).getFirst();

        assertThat(outcome.choice().method()).isEqualTo("theta");
    }

    @Test
    void the_back_test_asks_a_model_that_has_seen_nothing_after_its_origins() {
        KnowingMethod method = new KnowingMethod();

        run(method, "xgboost", JumpingSeries.of(30));

        // the first origin leaves two horizons out
        assertThat(method.lastStepsSeen).containsExactlyInAnyOrder(60 - 2 * HORIZON - 1, 60 - 1);
    }

    @Test
    void too_few_series_are_refused_where_nothing_else_is_asked_for() {
        for (String method : List.of(Settings.GLOBAL, "xgboost")) {
            assertThatExceptionOfType(TooLittleToLearnException.class)
                    .isThrownBy(() -> run(new KnowingMethod(), method, JumpingSeries.of(5)))
                    .withMessage(method + " learns from many series, and these are too few or too short");
        }
    }

    @Test
    void too_few_series_are_forecast_by_the_other_methods() {
        List<Outcome> outcomes = run(new KnowingMethod(), Settings.AUTOMATIC, JumpingSeries.of(5));

        assertThat(outcomes)
                .hasSize(5)
                .noneMatch(outcome -> outcome.choice().errors().containsKey("xgboost"));
    }

    @Test
    void no_series_are_no_outcomes() {
        assertThat(run(new KnowingMethod(), Settings.AUTOMATIC, List.of())).isEmpty();
    }

    @Test
    void models_are_closed_at_the_end() {
        KnowingMethod method = new KnowingMethod();
        run(method, Settings.AUTOMATIC, JumpingSeries.of(30));

        assertThat(method.open).isZero();
        assertThat(method.lastStepsSeen).hasSize(2);
    }

    @Test
    void models_are_closed_where_the_run_is_cancelled_once_one_has_learnt() {
        KnowingMethod method = new KnowingMethod();
        Settings settings = new Settings(HORIZON, new int[0], LEVELS, 2, 2, Settings.AUTOMATIC);
        AutomaticForecasting forecasting =
                new AutomaticForecasting(settings, List.of(method), () -> !method.lastStepsSeen.isEmpty());

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> forecasting.run(JumpingSeries.of(30), outcome -> {}));

        assertThat(method.lastStepsSeen).isNotEmpty();
        assertThat(method.open).isZero();
    }

    private static List<Outcome> run(GlobalMethod method, String asked, List<Series> series) {
        List<Outcome> outcomes = new ArrayList<>();
        Settings settings = new Settings(HORIZON, new int[0], LEVELS, 2, 2, asked);
        new AutomaticForecasting(settings, List.of(method), () -> false).run(series, outcomes::add);
        return outcomes;
    }
}
