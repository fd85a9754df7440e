package io.vitrina.training.sales;

import io.vitrina.aggregates.DataFigures;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.automatic.GlobalTraining;
import io.vitrina.forecasting.automatic.Settings;
import io.vitrina.forecasting.automatic.TrialFigures;
import io.vitrina.forecasting.global.GlobalForecaster;
import io.vitrina.forecasting.global.GlobalMethod;
import io.vitrina.models.forecasts.PublishedForecaster;
import io.vitrina.publication.Metrics;
import io.vitrina.training.contest.Candidate;
import io.vitrina.training.contest.ModelTask;
import io.vitrina.training.contest.Scores;
import io.vitrina.training.contest.Scores.Figure;
import io.vitrina.training.contest.Slice;
import io.vitrina.training.contest.Slices;
import io.vitrina.training.contest.TaskPlan;
import io.vitrina.training.contest.TooLittleDataException;
import io.vitrina.training.forecasts.GlobalMethods;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Trains a model that learns daily sales from all outlets, and measures it beside the seasonal naive method, exponential smoothing and the
 * one that serves.
 */
public final class SalesTask implements ModelTask {

    /** Of so many outlets daily sales are learnt from at the most. */
    public static final int MOST_OUTLETS = 2_000;

    /** Outlets that sold for fewer days than this are not learnt from. */
    public static final int FEWEST_DAYS = 92;

    private static final int HORIZON = 28;
    private static final int[] SEASONS = {7, 365};
    private static final double[] LEVELS = {0.025, 0.1, 0.9, 0.975};
    private static final int ORIGINS = 2;
    private static final String NAIVE = "seasonal-naive";
    private static final String SMOOTHING = "ets-average";
    private static final Slice DAILY_SALES = new Slice.DailySales(MOST_OUTLETS);

    private final GlobalMethod method;

    private SalesTask(GlobalMethod method) {
        this.method = method;
    }

    /** One task for each method that runs on this machine. */
    public static List<ModelTask> all() {
        return GlobalMethods.ofThisMachine().stream()
                .<ModelTask>map(SalesTask::new)
                .toList();
    }

    @Override
    public String name() {
        return PublishedForecaster.modelOf(method.name());
    }

    @Override
    public String question() {
        return "daily sales, " + method.name();
    }

    @Override
    public List<Slice> needs(DataFigures data) {
        return List.of(DAILY_SALES);
    }

    @Override
    public Candidate train(Slices slices, Optional<String> champion, TaskPlan plan) throws IOException {
        List<Series> series =
                DailySales.read(slices.file(DAILY_SALES), plan.data().to());
        Optional<ServingForecaster> serving =
                champion.flatMap(version -> ServingForecaster.find(plan.home(), name(), version));
        try {
            return candidate(series, serving.orElse(null), plan);
        } finally {
            serving.ifPresent(ServingForecaster::close);
        }
    }

    private Candidate candidate(List<Series> series, @Nullable ServingForecaster serving, TaskPlan plan) {
        Settings settings = new Settings(HORIZON, SEASONS, LEVELS, ORIGINS, plan.threads(), NAIVE + "," + SMOOTHING);
        GlobalTraining training = new GlobalTraining(settings, List.of(method), () -> false);
        LocalDate tried = plan.data().to().minusDays((long) ORIGINS * HORIZON - 1);
        List<ServingForecaster> compared =
                serving != null && serving.knowsNothingSince(tried) ? List.of(serving) : List.of();
        int steps = training.steps(series.size());
        int[] done = new int[1];
        GlobalTraining.Result result =
                training.run(series, compared, () -> plan.progress().at(question(), ++done[0], steps));
        if (result.models().isEmpty() || !result.figures().containsKey(method.name())) {
            result.close();
            throw tooLittle(series.size() / DailySales.SERIES_OF_AN_OUTLET);
        }
        GlobalForecaster model = result.models().getFirst();
        Scores scores = scores(result.figures(), serving);
        SalesModel challenger = new SalesModel(
                plan,
                series.size(),
                model,
                Objects.requireNonNull(result.ranges().get(method.name())),
                scores);
        return new Candidate(scores, SalesCard.method(method.name()), challenger, null, result::close);
    }

    private static TooLittleDataException tooLittle(int outlets) {
        return new TooLittleDataException(
                "%d outlets sold on most days over a quarter of a year or more, too few to learn from"
                        .formatted(outlets),
                Map.of("outlets", (double) outlets));
    }

    private Scores scores(Map<String, TrialFigures> figures, @Nullable ServingForecaster serving) {
        TrialFigures naive = Objects.requireNonNull(figures.get(NAIVE));
        Map<String, Metrics> opponents = new LinkedHashMap<>();
        opponents.put(SalesModel.NAIVE, SalesModel.metrics(naive));
        opponents.put(SalesModel.SMOOTHING, SalesModel.metrics(Objects.requireNonNull(figures.get(SMOOTHING))));
        return new Scores(
                List.of(Metrics.PINBALL_LOSS, SalesModel.MASE),
                SalesModel.metrics(Objects.requireNonNull(figures.get(method.name()))),
                opponents,
                serving == null
                        ? null
                        : SalesModel.metrics(figures.getOrDefault(serving.name(), serving.asTrained(naive))),
                List.of(
                        new Figure("MASE", SalesModel.MASE, 1),
                        new Figure("pinball loss", Metrics.PINBALL_LOSS, 1),
                        new Figure("WAPE, %", SalesModel.WAPE, 100),
                        new Figure("80 % interval holds, %", Metrics.COVERAGE, 100),
                        new Figure("95 % interval holds, %", SalesModel.COVERAGE_95, 100),
                        new Figure("held-out series", Metrics.ROWS, 1)));
    }
}
