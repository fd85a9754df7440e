package io.vitrina.forecasting.automatic;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.backtest.BackTest;
import io.vitrina.forecasting.backtest.ErrorMeasure;
import io.vitrina.forecasting.backtest.MethodScores;
import io.vitrina.forecasting.backtest.Origins;
import io.vitrina.forecasting.choice.Calibration;
import io.vitrina.forecasting.choice.Combined;
import io.vitrina.forecasting.choice.DistancesByLength;
import io.vitrina.forecasting.choice.Standings;
import io.vitrina.forecasting.intermittent.DemandPattern;
import io.vitrina.forecasting.local.Portfolio;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tries all methods on the past of one series. They learn from its history up to the first origin; at later ones they only see more of it. */
record Trial(BackTest test, int[] lengths, Bounds bounds, Map<String, Double> errors) {

    static Trial of(Series series, Portfolio portfolio, Settings settings) {
        Origins origins = Origins.of(series.length(), settings.horizon(), settings.season(), settings.origins());
        int count = origins.lengths().length;
        if (count == 0) {
            BackTest none = new BackTest(new double[0][], Map.of(), measure(series), 1);
            return new Trial(none, new int[0], Bounds.of(series), Map.of());
        }
        Series first = series.until(origins.lengths()[0]);
        Portfolio.Fitted fitted = portfolio.fit(first);
        double[][] actuals = new double[count][];
        Map<String, Forecast[]> made = new LinkedHashMap<>();
        for (int origin = 0; origin < count; origin++) {
            int length = origins.lengths()[origin];
            actuals[origin] = Arrays.copyOfRange(series.values(), length, length + origins.horizon());
            Map<String, Forecast> forecasts =
                    fitted.forecast(series.until(length), origins.horizon(), settings.levels());
            forecasts.put(
                    Standings.COMBINATION,
                    Combined.of(Standings.COMBINATION, forecasts, equal(members(forecasts.keySet(), settings))));
            for (Map.Entry<String, Forecast> forecast : forecasts.entrySet()) {
                made.computeIfAbsent(forecast.getKey(), method -> new Forecast[count])[origin] = forecast.getValue();
            }
        }
        BackTest test = new BackTest(actuals, made, measure(first), BackTest.scale(first.values(), settings.season()));
        Map<String, Double> errors = new LinkedHashMap<>();
        made.keySet().forEach(method -> errors.put(method, test.error(method)));
        return new Trial(test, origins.lengths(), Bounds.of(first), errors);
    }

    private static ErrorMeasure measure(Series series) {
        return DemandPattern.isRare(series.values()) ? ErrorMeasure.SQUARED : ErrorMeasure.ABSOLUTE;
    }

    /**
     * How each method would have done as forecasts are delivered.
     *
     * @param others what was learnt of a method's intervals from other series; of a method that is not among them there is nothing yet
     */
    Map<String, MethodScores> scores(Map<String, DistancesByLength> others) {
        Map<String, MethodScores> scores = new LinkedHashMap<>();
        test.forecasts().forEach((method, made) -> {
            DistancesByLength seen = others.get(method);
            Forecast[] delivered = new Forecast[made.length];
            Arrays.setAll(delivered, origin -> {
                Calibration calibration =
                        seen == null ? Calibration.none(made[origin].levels()) : seen.calibrationSoFar(lengths[origin]);
                return bounds.apply(calibration.apply(made[origin]));
            });
            scores.put(method, test.scores(delivered));
        });
        return scores;
    }

    /**
     * Adds how far what came was from each method's forecasts to what was learnt of its intervals; of the first origin only: at later ones methods have
     * learnt less than they could have, as they never have when they forecast.
     */
    void tell(Map<String, DistancesByLength> learnt) {
        test.forecasts().forEach((method, made) -> {
            if (made.length > 0) {
                learnt.computeIfAbsent(method, name -> new DistancesByLength(made[0].levels()))
                        .add(lengths[0], test.actuals()[0], made[0]);
            }
        });
    }

    /** What is combined before anything is known of how methods do: those that are named, or all but the plainest, or these where there are no others. */
    private static List<String> members(Set<String> methods, Settings settings) {
        List<String> named = methods.stream().filter(settings.named()::contains).toList();
        if (named.size() > 1) {
            return named;
        }
        List<String> others = methods.stream()
                .filter(method -> !Portfolio.PLAIN.contains(method))
                .toList();
        return others.isEmpty() ? List.copyOf(methods) : others;
    }

    private static Map<String, Double> equal(List<String> members) {
        Map<String, Double> weights = new LinkedHashMap<>();
        members.forEach(method -> weights.put(method, 1.0 / members.size()));
        return weights;
    }
}
