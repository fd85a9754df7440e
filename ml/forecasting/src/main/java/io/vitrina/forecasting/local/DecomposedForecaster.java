package io.vitrina.forecasting.local;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Forecaster;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.Timeline;
import io.vitrina.forecasting.decomposition.Decomposition;
import io.vitrina.forecasting.decomposition.Mstl;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Takes the seasons off by decomposition, forecasts what is left with another method, and puts the last cycle of each season back (Bandara, Hyndman
 * and Bergmeir 2021).
 */
public final class DecomposedForecaster implements Forecaster {

    private final String name;
    private final int[] seasons;
    private final Forecaster inner;

    /** @param inner for a series without seasons */
    public DecomposedForecaster(String name, int[] seasons, Forecaster inner) {
        this.name = name;
        this.seasons = seasons.clone();
        this.inner = inner;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Fitted fit(Series series) {
        Fitted fitted = inner.fit(with(series, decompose(series).adjusted()));
        return (history, horizon, levels) -> {
            Decomposition parts = decompose(history);
            Forecast plain = fitted.forecast(with(history, parts.adjusted()), horizon, levels);
            double[] season = parts.seasonalAhead(horizon);
            return new Forecast(
                    name,
                    sum(plain.mean(), season),
                    levels,
                    Arrays.stream(plain.quantiles())
                            .map(quantile -> sum(quantile, season))
                            .toArray(double[][]::new),
                    plain.components().plus(seasons(history.timeline(), parts, horizon)));
        };
    }

    private Decomposition decompose(Series series) {
        int[] usable = Arrays.stream(seasons).filter(season -> season > 1).toArray();
        return Mstl.decompose(series.values(), usable);
    }

    private static Map<String, double[]> seasons(Timeline timeline, Decomposition parts, int horizon) {
        Map<String, double[]> seasons = new LinkedHashMap<>();
        for (int index = 0; index < parts.seasons().length; index++) {
            seasons.merge(
                    timeline.season(parts.seasons()[index]),
                    parts.seasonAhead(index, horizon),
                    DecomposedForecaster::sum);
        }
        return seasons;
    }

    private static Series with(Series series, double[] values) {
        return new Series(series.id(), series.timeline(), values, series.regressors());
    }

    private static double[] sum(double[] first, double[] second) {
        double[] sum = new double[first.length];
        for (int step = 0; step < sum.length; step++) {
            sum[step] = first[step] + second[step];
        }
        return sum;
    }
}
