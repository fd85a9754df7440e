package io.vitrina.forecasting.local;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Forecaster;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.intermittent.IntermittentDemand;
import io.vitrina.forecasting.intermittent.IntermittentMethod;
import java.util.Arrays;
import java.util.Locale;

/** A method for demand with many zeros: the same forecast for every step. */
public final class IntermittentForecaster implements Forecaster {

    private final IntermittentMethod method;

    public IntermittentForecaster(IntermittentMethod method) {
        this.method = method;
    }

    @Override
    public String name() {
        return method.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Fitted fit(Series series) {
        IntermittentDemand learnt = IntermittentDemand.fit(method, series.values());
        return (history, horizon, levels) -> {
            IntermittentDemand now = IntermittentDemand.fit(
                    method, history.values(), learnt.sizeSmoothing(), learnt.occurrenceSmoothing());
            double[][] quantiles = new double[levels.length][horizon];
            for (int level = 0; level < levels.length; level++) {
                Arrays.fill(quantiles[level], now.quantile(levels[level]));
            }
            return new Forecast(name(), now.forecast(horizon), levels, quantiles);
        };
    }
}
