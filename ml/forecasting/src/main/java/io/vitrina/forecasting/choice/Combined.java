package io.vitrina.forecasting.choice;

import io.vitrina.forecasting.Forecast;
import java.util.Map;
import java.util.Objects;

/** Averages of forecasts. */
public final class Combined {

    private Combined() {}

    /**
     * The weighted mean of forecasts of the same steps, and of their quantiles level by level, which keeps intervals sharp (Lichtendahl,
     * Grushka-Cockayne and Winkler 2013).
     *
     * @param name of the mean
     * @param weights by method; they sum to 1
     */
    public static Forecast of(String name, Map<String, Forecast> forecasts, Map<String, Double> weights) {
        Forecast first = forecasts.values().iterator().next();
        double[] mean = new double[first.horizon()];
        double[][] quantiles = new double[first.levels().length][first.horizon()];
        weights.forEach((method, weight) -> {
            Forecast forecast = Objects.requireNonNull(forecasts.get(method));
            for (int step = 0; step < mean.length; step++) {
                mean[step] += weight * forecast.mean()[step];
                for (int level = 0; level < quantiles.length; level++) {
                    quantiles[level][step] += weight * forecast.quantiles()[level][step];
                }
            }
        });
        return new Forecast(name, mean, first.levels(), quantiles);
    }
}
