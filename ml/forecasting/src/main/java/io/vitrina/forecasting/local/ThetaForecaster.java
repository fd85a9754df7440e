package io.vitrina.forecasting.local;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Forecaster;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.theta.Theta;
import io.vitrina.forecasting.theta.ThetaFit;
import io.vitrina.forecasting.theta.ThetaKind;

/** A theta model of one kind. */
public final class ThetaForecaster implements Forecaster {

    private final ThetaKind kind;
    private final int season;

    /** @param season steps of a season, 1 for none */
    public ThetaForecaster(ThetaKind kind, int season) {
        this.kind = kind;
        this.season = season;
    }

    @Override
    public String name() {
        return switch (kind) {
            case STANDARD -> "theta";
            case OPTIMISED -> "theta-optimised";
            case DYNAMIC -> "theta-dynamic";
        };
    }

    @Override
    public Fitted fit(Series series) {
        ThetaFit fit = Theta.fit(kind, series.values(), season);
        return (history, horizon, levels) -> {
            ThetaFit now = fit.at(history.values());
            double[] mean = now.mean(horizon);
            double[][] quantiles = Simulation.quantiles(
                    now::simulate, mean, levels, false, history.id().hashCode());
            return new Forecast(name(), mean, levels, quantiles);
        };
    }
}
