package io.vitrina.forecasting.local;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Forecaster;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.effects.Effects;
import io.vitrina.forecasting.effects.EffectsAhead;
import io.vitrina.forecasting.effects.Reach;
import java.util.Arrays;

/**
 * Takes off what is known of each step, such as its place in the week and the year, the part of the month, holidays and promotions, forecasts
 * what is left with another method, and puts the effects of the steps to come on. Effects are factors where all values are above zero and not
 * too far apart.
 */
public final class EffectsForecaster implements Forecaster {

    private final int season;
    private final Forecaster inner;

    /** @param inner for a series without seasons */
    public EffectsForecaster(int season, Forecaster inner) {
        this.season = season;
        this.inner = inner;
    }

    @Override
    public String name() {
        return "effects";
    }

    @Override
    public Fitted fit(Series series) {
        boolean factors = Reach.isLogarithmic(series.values());
        Effects learnt = Effects.of(series, scaled(series, factors), season);
        Fitted fitted = inner.fit(without(series, learnt));
        return (history, horizon, levels) -> {
            double[] scaled = scaled(history, factors);
            Effects now = history.length() == series.length() ? learnt : Effects.of(history, scaled, season, horizon);
            Forecast plain = fitted.forecast(without(history, now), horizon, levels);
            EffectsAhead ahead =
                    EffectsAhead.of(now.parts(history.length(), history.length() + horizon), horizon, factors);
            Reach left = Reach.of(now.left(), factors);
            Reach all = Reach.of(scaled, factors);
            double[] level = within(plain.mean(), left, all, ahead);
            return new Forecast(
                    name(),
                    ahead.onto(level),
                    levels,
                    Arrays.stream(plain.quantiles())
                            .map(quantile -> ahead.onto(within(quantile, left, all, ahead)))
                            .toArray(double[][]::new),
                    ahead.components(level));
        };
    }

    private static double[] scaled(Series series, boolean factors) {
        return Arrays.stream(series.values())
                .map(value -> !factors ? value : value > 0 ? Math.log(value) : Double.NaN)
                .toArray();
    }

    /** Levels that are within their reach, alone and with the effects on them. */
    private static double[] within(double[] levels, Reach left, Reach all, EffectsAhead ahead) {
        double[] within = new double[levels.length];
        Arrays.setAll(within, step -> {
            double effects = ahead.total()[step];
            return all.within(left.within(levels[step]) + effects) - effects;
        });
        return within;
    }

    private static Series without(Series series, Effects effects) {
        return Series.of(series.id(), series.timeline(), effects.left());
    }
}
