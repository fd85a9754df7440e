package io.vitrina.forecasting.automatic;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.backtest.BackTest;
import io.vitrina.forecasting.backtest.ErrorMeasure;
import io.vitrina.forecasting.backtest.MethodScores;
import io.vitrina.forecasting.choice.Calibration;
import io.vitrina.forecasting.choice.Choice;
import io.vitrina.forecasting.choice.Combined;
import io.vitrina.forecasting.choice.DistancesByLength;
import io.vitrina.forecasting.choice.Standings;
import io.vitrina.forecasting.global.GlobalForecasters;
import io.vitrina.forecasting.global.GlobalMethod;
import io.vitrina.forecasting.global.Task;
import io.vitrina.forecasting.local.Portfolio;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Forecasts many series. They are gone through three times: methods that learn from all gather examples, each method is tried on each series' own
 * past, and each series is forecast by what is chosen for it, with intervals calibrated on all. What is kept between is a few numbers for each
 * series and method. For one run.
 */
public final class AutomaticForecasting {

    private final Settings settings;
    private final List<GlobalMethod> globalMethods;
    private final Portfolio local;
    private final Portfolios portfolios;
    private final InOrder inOrder;
    private final Map<ErrorMeasure, Standings> standings = new EnumMap<>(ErrorMeasure.class);
    private final Map<String, DistancesByLength> distances = new HashMap<>();
    private final List<Tried> trials = new ArrayList<>();

    private record Tried(
            Map<String, Double> errors, Map<String, MethodScores> scores, ErrorMeasure measure, int origins) {

        MethodScores scores(String method) {
            return scores.getOrDefault(method, MethodScores.NONE);
        }
    }

    /** Only methods that learn from each series alone. */
    public AutomaticForecasting(Settings settings, BooleanSupplier cancelled) {
        this(settings, List.of(), cancelled);
    }

    /**
     * Methods that learn from each series alone, and such as learn from all.
     *
     * @param globalMethods simple ones first; not used where there is too little to learn from
     * @param cancelled asked again and again; ends the run with a {@link CancellationException}
     */
    public AutomaticForecasting(Settings settings, List<GlobalMethod> globalMethods, BooleanSupplier cancelled) {
        this.settings = settings;
        this.globalMethods = globalMethods.stream().filter(settings::asksFor).toList();
        this.local = settings.localMethods();
        this.portfolios = new Portfolios(local, settings);
        this.inOrder = new InOrder(settings.threads(), cancelled);
        List<String> methods = Stream.concat(
                        local.names().stream(), this.globalMethods.stream().map(GlobalMethod::name))
                .toList();
        for (ErrorMeasure measure : ErrorMeasure.values()) {
            standings.put(measure, new Standings(methods));
        }
    }

    /**
     * Forecasts all series and hands the outcomes on in their order.
     *
     * @param series gone through two or three times, the same each time
     * @throws TooLittleToLearnException where a method that learns from all is all that is asked for, and cannot
     */
    public void run(Iterable<Series> series, Consumer<Outcome> outcomes) {
        run(series, () -> {}, outcomes);
    }

    /**
     * As {@link #run(Iterable, Consumer)}.
     *
     * @param progress told {@link #rounds} times of each series
     */
    public void run(Iterable<Series> series, Runnable progress, Consumer<Outcome> outcomes) {
        try (Learnt learnt = learn(series, progress)) {
            if (settings.isGlobal() && learnt.forTrials().isEmpty()) {
                throw new TooLittleToLearnException(
                        settings.method() + " learns from many series, and these are too few or too short");
            }
            inOrder.runEach(
                    new SeriesTogether(series.iterator()), few -> portfolios.trials(few, learnt.forTrials()), trial -> {
                        judge(trial);
                        progress.run();
                    });
            inOrder.runEach(
                    new SeriesTogether(series.iterator()), few -> outcomes(few, learnt.forForecasts()), outcome -> {
                        outcomes.accept(outcome);
                        progress.run();
                    });
        }
    }

    /** How many times all series are gone through. */
    public int rounds() {
        return globalMethods.isEmpty() ? 2 : 3;
    }

    private Learnt learn(Iterable<Series> series, Runnable progress) {
        Iterator<Series> first = series.iterator();
        if (globalMethods.isEmpty() || !first.hasNext()) {
            return Learnt.NOTHING;
        }
        Task task = Task.of(first.next(), settings.horizon(), settings.seasons());
        LearningFromAll learning = new LearningFromAll(globalMethods, task, settings);
        inOrder.run(new Numbered(series.iterator()), learning::draw, drawn -> {
            learning.add(drawn);
            progress.run();
        });
        return learning.learn(inOrder, () -> {});
    }

    private List<Outcome> outcomes(List<Numbered.One> few, GlobalForecasters learnt) {
        List<Portfolio> own = portfolios.forForecasts(few, learnt);
        return IntStream.range(0, few.size())
                .mapToObj(place -> forecast(own.get(place), few.get(place)))
                .toList();
    }

    private void judge(Trial trial) {
        BackTest test = trial.test();
        trials.add(new Tried(trial.errors(), trial.scores(distances), test.measure(), test.actuals().length));
        standings(test.measure()).add(trial.errors());
        trial.tell(distances);
    }

    private Outcome forecast(Portfolio portfolio, Numbered.One one) {
        Series series = one.series();
        Tried tried = trials.get(one.number());
        Map<String, Forecast> forecasts = portfolio.fit(series).forecast(series, settings.horizon(), settings.levels());
        Map<String, Double> errors = new LinkedHashMap<>();
        forecasts.keySet().forEach(method -> errors.put(method, tried.errors().getOrDefault(method, Double.NaN)));
        errors.put(Standings.COMBINATION, tried.errors().getOrDefault(Standings.COMBINATION, Double.NaN));
        Choice choice = choose(errors, tried);
        Forecast chosen = Combined.of(choice.method(), forecasts, choice.weights());
        DistancesByLength seen = distances.get(choice.method());
        Calibration calibration =
                seen == null ? Calibration.none(settings.levels()) : seen.calibration(series.length());
        return new Outcome(
                series,
                Bounds.of(series).apply(calibration.apply(chosen)),
                choice,
                tried.scores(choice.method()),
                tried.scores(portfolio.names().getFirst()));
    }

    /** Series that are measured in the same way. */
    private Standings standings(ErrorMeasure measure) {
        return Objects.requireNonNull(standings.get(measure));
    }

    private Choice choose(Map<String, Double> errors, Tried tried) {
        Standings standings = standings(tried.measure());
        int origins = tried.origins();
        return switch (settings.method()) {
            case Settings.AUTOMATIC -> standings.choose(errors, origins);
            case Standings.COMBINATION -> standings.combine(errors, origins);
            default -> chooseOfNamed(errors, standings, origins);
        };
    }

    private Choice chooseOfNamed(Map<String, Double> errors, Standings standings, int origins) {
        Map<String, Double> able = new LinkedHashMap<>(errors);
        able.keySet().retainAll(settings.named());
        if (able.isEmpty()) {
            // the naive method goes by two names, of which it has one, and stands in where a method cannot
            return Choice.askedFor(local.names().getFirst(), errors, origins);
        }
        if (able.size() == 1) {
            return Choice.askedFor(able.keySet().iterator().next(), errors, origins);
        }
        if (settings.method().equals(Settings.GLOBAL)) {
            able.put(Standings.COMBINATION, errors.getOrDefault(Standings.COMBINATION, Double.NaN));
            return standings.choose(able, origins).comparedWith(errors);
        }
        return standings.combine(able, origins).comparedWith(errors);
    }
}
