package io.vitrina.forecasting.automatic;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.choice.Calibration;
import io.vitrina.forecasting.choice.Choice;
import io.vitrina.forecasting.choice.Combined;
import io.vitrina.forecasting.choice.DistancesByLength;
import io.vitrina.forecasting.choice.Standings;
import io.vitrina.forecasting.local.Portfolio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Forecasts many series. They are gone through twice: first each method is tried on each series' own past, then each series is forecast by what is
 * chosen for it, with intervals calibrated on all. What is kept between is a few numbers for each series. For one run.
 */
public final class AutomaticForecasting {

    private final Settings settings;
    private final Portfolio portfolio;
    private final InOrder inOrder;
    private final Standings standings;
    private final Map<String, DistancesByLength> distances = new HashMap<>();
    private final List<Tried> trials = new ArrayList<>();

    private record Tried(Map<String, Double> errors, int origins) {}

    /** @param cancelled asked again and again; ends the run with a {@link CancellationException} */
    public AutomaticForecasting(Settings settings, BooleanSupplier cancelled) {
        this.settings = settings;
        this.portfolio = settings.isOfOneMethod()
                ? Portfolio.of(settings.method(), settings.seasons())
                : new Portfolio(settings.seasons());
        this.inOrder = new InOrder(settings.threads(), cancelled);
        this.standings = new Standings(portfolio.names());
    }

    /**
     * Forecasts all series and hands the outcomes on in their order.
     *
     * @param series gone through twice, the same both times
     */
    public void run(Iterable<Series> series, Consumer<Outcome> outcomes) {
        run(series, () -> {}, outcomes);
    }

    /**
     * As {@link #run(Iterable, Consumer)}.
     *
     * @param tried told after each series that methods have been tried on
     */
    public void run(Iterable<Series> series, Runnable tried, Consumer<Outcome> outcomes) {
        inOrder.run(series.iterator(), one -> Trial.of(one, portfolio, settings), trial -> {
            learn(trial);
            tried.run();
        });
        inOrder.run(new Numbered(series.iterator()), one -> forecast(one.series(), trials.get(one.number())), outcomes);
    }

    private void learn(Trial trial) {
        trials.add(new Tried(trial.errors(), trial.test().actuals().length));
        standings.add(trial.errors());
        trial.test().forecasts().forEach((method, forecasts) -> {
            DistancesByLength seen =
                    distances.computeIfAbsent(method, name -> new DistancesByLength(settings.levels()));
            for (int origin = 0; origin < forecasts.length; origin++) {
                seen.add(
                        trial.lengths()[origin],
                        forecasts.length - origin,
                        trial.test().actuals()[origin],
                        forecasts[origin]);
            }
        });
    }

    private Outcome forecast(Series series, Tried tried) {
        Map<String, Forecast> forecasts = portfolio.fit(series).forecast(series, settings.horizon(), settings.levels());
        Map<String, Double> errors = new LinkedHashMap<>();
        forecasts.keySet().forEach(method -> errors.put(method, tried.errors().getOrDefault(method, Double.NaN)));
        errors.put(Standings.COMBINATION, tried.errors().getOrDefault(Standings.COMBINATION, Double.NaN));
        Choice choice = choose(errors, tried.origins());
        Forecast chosen = Combined.of(choice.method(), forecasts, choice.weights());
        DistancesByLength seen = distances.get(choice.method());
        Calibration calibration =
                seen == null ? Calibration.none(settings.levels()) : seen.calibration(series.length());
        return new Outcome(series, Bounds.of(series).apply(calibration.apply(chosen)), choice);
    }

    private Choice choose(Map<String, Double> errors, int origins) {
        return switch (settings.method()) {
            case Settings.AUTOMATIC -> standings.choose(errors, origins);
            case Standings.COMBINATION -> standings.combine(errors, origins);
            default -> Choice.askedFor(asked(errors), errors, origins);
        };
    }

    /** The naive method goes by two names, of which it has one. */
    private String asked(Map<String, Double> errors) {
        return errors.containsKey(settings.method())
                ? settings.method()
                : portfolio.names().getFirst();
    }
}
