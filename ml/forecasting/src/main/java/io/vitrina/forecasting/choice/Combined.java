package io.vitrina.forecasting.choice;

import io.vitrina.forecasting.Components;
import io.vitrina.forecasting.Forecast;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Averages of forecasts. */
public final class Combined {

    private Combined() {}

    /**
     * The weighted mean of forecasts of the same steps, and of their quantiles level by level, which keeps intervals sharp (Lichtendahl,
     * Grushka-Cockayne and Winkler 2013). So are its components; a forecast that lacks one has none of it.
     *
     * @param name of the mean
     * @param weights by method; they sum to 1
     */
    public static Forecast of(String name, Map<String, Forecast> forecasts, Map<String, Double> weights) {
        Forecast first = forecasts.values().iterator().next();
        double[] mean = new double[first.horizon()];
        double[][] quantiles = new double[first.levels().length][first.horizon()];
        Map<String, double[]> parts = new LinkedHashMap<>();
        weights.forEach((method, weight) -> {
            Forecast forecast = Objects.requireNonNull(forecasts.get(method));
            add(mean, forecast.mean(), weight);
            for (int level = 0; level < quantiles.length; level++) {
                add(quantiles[level], forecast.quantiles()[level], weight);
            }
            forecast.components()
                    .parts()
                    .forEach((part, values) ->
                            add(parts.computeIfAbsent(part, added -> new double[mean.length]), values, weight));
        });
        return new Forecast(name, mean, first.levels(), quantiles, new Components(parts));
    }

    private static void add(double[] sums, double[] values, double weight) {
        for (int step = 0; step < sums.length; step++) {
            sums[step] += weight * values[step];
        }
    }
}
