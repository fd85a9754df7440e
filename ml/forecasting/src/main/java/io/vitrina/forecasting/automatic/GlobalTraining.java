package io.vitrina.forecasting.automatic;

import io.vitrina.forecasting.Forecaster;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.backtest.MethodScores;
import io.vitrina.forecasting.choice.DistancesByLength;
import io.vitrina.forecasting.global.GlobalForecaster;
import io.vitrina.forecasting.global.GlobalForecasters;
import io.vitrina.forecasting.global.GlobalMethod;
import io.vitrina.forecasting.global.InputRange;
import io.vitrina.forecasting.global.Task;
import io.vitrina.forecasting.local.Portfolio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Has methods learn from many series, to forecast others later. Each learns twice: from what came before the back-tests, to be measured there beside
 * methods that learn from each series alone; and from all, to be kept.
 */
public final class GlobalTraining {

    private static final int MOST_TRIED = 1_000;

    private final Settings settings;
    private final List<GlobalMethod> methods;
    private final InOrder inOrder;

    /**
     * @param settings horizon, seasons and levels that the methods are to be good at; those that they name are what they are compared with
     * @param cancelled asked again and again; ends the training with a {@link CancellationException}
     */
    public GlobalTraining(Settings settings, List<GlobalMethod> methods, BooleanSupplier cancelled) {
        this.settings = settings;
        this.methods = List.copyOf(methods);
        this.inOrder = new InOrder(settings.threads(), cancelled);
    }

    /**
     * What came out. Closing it closes the models.
     *
     * @param models that have learnt from all; none of a method where there was too little to learn from
     * @param ranges between what the inputs of each method were
     * @param figures of each method and all that they were compared with, by name, on the same series
     */
    public record Result(
            List<GlobalForecaster> models, Map<String, List<InputRange>> ranges, Map<String, TrialFigures> figures)
            implements AutoCloseable {

        @Override
        public void close() {
            models.forEach(GlobalForecaster::close);
        }
    }

    /** How many steps a training of so many series takes, which are told as they are done. */
    public int steps(int series) {
        return series + LearningFromAll.trainings(methods.size()) * stepsOfTraining(series) + tried(series).length;
    }

    /**
     * Learns and compares.
     *
     * @param others what else is to be measured, under names of their own
     * @param progress told of each of the {@link #steps}
     */
    public Result run(List<Series> series, List<? extends Forecaster> others, Runnable progress) {
        if (series.isEmpty()) {
            return new Result(List.of(), Map.of(), Map.of());
        }
        LearningFromAll learning = drawn(series, progress);
        Map<String, List<InputRange>> ranges = learning.ranges();
        int trained = stepsOfTraining(series.size());
        Learnt learnt =
                learning.learn(inOrder, () -> IntStream.range(0, trained).forEach(step -> progress.run()));
        try {
            Portfolio alone = settings.localMethods().with(others);
            Map<String, TrialFigures> figures = figures(series, alone, learnt.forTrials(), progress);
            learnt.forTrials().close();
            return new Result(learnt.forForecasts().methods(), ranges, figures);
        } catch (RuntimeException ended) {
            learnt.close();
            throw ended;
        }
    }

    private LearningFromAll drawn(List<Series> series, Runnable progress) {
        Task task = Task.of(series.getFirst(), settings.horizon(), settings.seasons());
        LearningFromAll learning = new LearningFromAll(methods, task, settings);
        inOrder.run(new Numbered(series.iterator()), learning::draw, drawn -> {
            learning.add(drawn);
            progress.run();
        });
        return learning;
    }

    private Map<String, TrialFigures> figures(
            List<Series> series, Portfolio alone, GlobalForecasters learnt, Runnable progress) {
        Portfolios portfolios = new Portfolios(alone, settings);
        Map<String, DistancesByLength> distances = new HashMap<>();
        Map<String, List<MethodScores>> scores = new LinkedHashMap<>();
        Iterator<Series> tried =
                IntStream.of(tried(series.size())).mapToObj(series::get).iterator();
        inOrder.runEach(new SeriesTogether(tried), few -> portfolios.trials(few, learnt), trial -> {
            Map<String, MethodScores> made = trial.scores(distances);
            if (!made.isEmpty() && made.values().stream().allMatch(MethodScores::isKnown)) {
                made.forEach((method, score) -> scores.computeIfAbsent(method, name -> new ArrayList<>())
                        .add(score));
            }
            trial.tell(distances);
            progress.run();
        });
        Map<String, TrialFigures> figures = new LinkedHashMap<>();
        scores.forEach((method, all) -> figures.put(method, TrialFigures.of(all)));
        return figures;
    }

    /** A training takes about as long as looking at half of the series. */
    private static int stepsOfTraining(int series) {
        return series / 2;
    }

    /** Numbers of the series that are tried: enough of them, evenly. */
    private static int[] tried(int series) {
        int every = (series + MOST_TRIED - 1) / MOST_TRIED;
        return IntStream.iterate(0, number -> number < series, number -> number + every)
                .toArray();
    }
}
