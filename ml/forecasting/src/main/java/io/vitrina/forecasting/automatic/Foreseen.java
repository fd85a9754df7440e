package io.vitrina.forecasting.automatic;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Forecaster;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.global.GlobalForecasters;
import io.vitrina.forecasting.global.GlobalForecasters.Asked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a method that learns from all series forecasts one of them, made together with the forecasts of others.
 *
 * @param forecasts by the length of the history
 */
record Foreseen(String name, Map<Integer, Forecast> forecasts) implements Forecaster {

    /**
     * Asks methods for several series at once.
     *
     * @param asked of each series the histories that it will be forecast from
     * @return for each series its own forecasters, simple ones first
     */
    static List<List<Foreseen>> of(GlobalForecasters methods, List<List<Asked>> asked, double[] levels) {
        List<List<Foreseen>> foreseen = new ArrayList<>();
        asked.forEach(one -> foreseen.add(new ArrayList<>()));
        List<Asked> all = asked.stream().flatMap(List::stream).toList();
        methods.forecast(all, levels).forEach((name, forecasts) -> {
            int made = 0;
            for (int series = 0; series < asked.size(); series++) {
                Map<Integer, Forecast> ofSeries = new HashMap<>();
                for (Asked history : asked.get(series)) {
                    ofSeries.put(history.history().length(), forecasts.get(made++));
                }
                foreseen.get(series).add(new Foreseen(name, ofSeries));
            }
        });
        return foreseen;
    }

    @Override
    public Fitted fit(Series series) {
        return (history, horizon, levels) -> {
            Forecast forecast = forecasts.get(history.length());
            if (forecast == null || forecast.mean().length != horizon) {
                throw new IllegalStateException(
                        name + " was not asked for " + horizon + " steps after " + history.length());
            }
            return forecast;
        };
    }
}
