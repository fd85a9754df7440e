package io.vitrina.training.sales;

import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.automatic.GlobalTraining;
import io.vitrina.forecasting.automatic.Settings;
import io.vitrina.forecasting.automatic.TrialFigures;
import io.vitrina.forecasting.global.GlobalForecaster;
import io.vitrina.forecasting.global.GlobalMethod;
import io.vitrina.forecasting.global.InputRange;
import io.vitrina.models.forecasts.PublishedForecaster;
import io.vitrina.training.forecasts.GlobalMethods;
import io.vitrina.training.publication.ModelWriter;
import io.vitrina.training.sales.SalesComparison.Verdict;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Trains the models that have learnt daily sales from all outlets, compares each with the seasonal naive method, with exponential smoothing and with the
 * one that serves, and writes those that are better than all of them.
 */
public final class SalesTraining {

    /** Of so many outlets daily sales are learnt from at the most. */
    public static final int MOST_OUTLETS = 2_000;

    private static final int HORIZON = 28;
    private static final int[] SEASONS = {7, 365};
    private static final double[] LEVELS = {0.025, 0.1, 0.9, 0.975};
    private static final int ORIGINS = 2;
    private static final String NAIVE = "seasonal-naive";
    private static final String SMOOTHING = "ets-average";

    private final List<GlobalMethod> methods = GlobalMethods.ofThisMachine();
    private final SalesTrainingPlan plan;
    private final Progress progress;

    /** Told as a training goes on. */
    @FunctionalInterface
    public interface Progress {

        /**
         * @param done steps
         * @param of so many
         */
        void at(int done, int of);
    }

    public SalesTraining(SalesTrainingPlan plan, Progress progress) {
        this.plan = plan;
        this.progress = progress;
    }

    /**
     * Trains, compares and writes.
     *
     * @param champion version of the model of a name that serves, where one does
     * @return one outcome for each model; none where there is too little to learn from, or nothing could be compared
     */
    public List<SalesOutcome> run(Function<String, Optional<String>> champion) throws IOException {
        List<Series> series = DailySales.read(plan.dailySales(), plan.figures().to());
        List<ServingForecaster> serving = methods.stream()
                .map(method -> PublishedForecaster.modelOf(method.name()))
                .flatMap(name ->
                        champion
                                .apply(name)
                                .flatMap(version -> ServingForecaster.find(plan.home(), name, version))
                                .stream())
                .toList();
        try {
            return run(series, serving);
        } finally {
            serving.forEach(ServingForecaster::close);
        }
    }

    private List<SalesOutcome> run(List<Series> series, List<ServingForecaster> serving) throws IOException {
        Settings settings = new Settings(HORIZON, SEASONS, LEVELS, ORIGINS, plan.threads(), NAIVE + "," + SMOOTHING);
        GlobalTraining training = new GlobalTraining(settings, methods, () -> false);
        LocalDate tried = plan.figures().to().minusDays((long) ORIGINS * HORIZON - 1);
        List<ServingForecaster> compared =
                serving.stream().filter(one -> one.knowsNothingSince(tried)).toList();
        int steps = training.steps(series.size());
        int[] done = new int[1];
        List<SalesOutcome> outcomes = new ArrayList<>();
        try (GlobalTraining.Result result = training.run(series, compared, () -> progress.at(++done[0], steps))) {
            for (GlobalForecaster model : result.models()) {
                if (result.figures().containsKey(model.name())) {
                    outcomes.add(judged(result, model, series.size(), serving));
                }
            }
        }
        return outcomes;
    }

    private SalesOutcome judged(
            GlobalTraining.Result result, GlobalForecaster model, int series, List<ServingForecaster> serving)
            throws IOException {
        ServingForecaster champion = serving.stream()
                .filter(one -> one.forecaster().name().equals(model.name()))
                .findFirst()
                .orElse(null);
        SalesComparison comparison = comparison(result.figures(), model.name(), champion);
        String served = champion != null && comparison.championHolds() ? champion.version() : null;
        String name = PublishedForecaster.modelOf(model.name());
        Verdict verdict = comparison.verdict();
        if (verdict != Verdict.PUBLISHED && verdict != Verdict.CHAMPION_STAYS) {
            return new SalesOutcome(name, comparison, verdict, served);
        }
        List<InputRange> ranges = Objects.requireNonNull(result.ranges().get(model.name()));
        String trained = new ModelWriter(plan.home(), plan.figures().to())
                .write(new SalesModel(plan, series, model, ranges, comparison));
        // the same data and seed make the same model, which cannot beat itself
        boolean same = trained.equals(served);
        return verdict == Verdict.PUBLISHED || same
                ? new SalesOutcome(name, comparison, Verdict.PUBLISHED, trained)
                : new SalesOutcome(name, comparison, verdict, served);
    }

    private static SalesComparison comparison(
            Map<String, TrialFigures> figures, String method, @Nullable ServingForecaster champion) {
        TrialFigures naive = Objects.requireNonNull(figures.get(NAIVE));
        return new SalesComparison(
                Objects.requireNonNull(figures.get(method)),
                naive,
                Objects.requireNonNull(figures.get(SMOOTHING)),
                champion == null ? null : figures.getOrDefault(champion.name(), champion.asTrained(naive)));
    }
}
