package io.vitrina.forecasting.local;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Forecaster;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.effects.Effects;
import io.vitrina.forecasting.effects.EffectsAhead;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;

/**
 * Takes off what is known of each step, such as its place in the week and the year, the part of the month, holidays and promotions, forecasts
 * what is left with another method, and puts the effects of the steps to come on. Effects are factors where all values are above zero.
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
        boolean factors = Arrays.stream(series.values()).noneMatch(value -> value <= 0);
        Effects learnt = learn(series, factors);
        Fitted fitted = inner.fit(without(series, learnt));
        return (history, horizon, levels) -> {
            Effects now = history.length() == series.length() ? learnt : learn(history, factors);
            Forecast plain = fitted.forecast(without(history, now), horizon, levels);
            Reach reach = Reach.of(now.left());
            EffectsAhead ahead =
                    EffectsAhead.of(now.parts(history.length(), history.length() + horizon), horizon, factors);
            double[] level = reach.within(plain.mean());
            return new Forecast(
                    name(),
                    ahead.onto(level),
                    levels,
                    Arrays.stream(plain.quantiles())
                            .map(quantile -> ahead.onto(reach.within(quantile)))
                            .toArray(double[][]::new),
                    ahead.components(level));
        };
    }

    private Effects learn(Series series, boolean factors) {
        double[] scaled = Arrays.stream(series.values())
                .map(value -> !factors ? value : value > 0 ? Math.log(value) : Double.NaN)
                .toArray();
        return Effects.of(series, scaled, season);
    }

    private static Series without(Series series, Effects effects) {
        return Series.of(series.id(), series.timeline(), effects.left());
    }

    /** How far values may go: as far again as they went so far. A line on a logarithmic scale runs out of this world soon. */
    private record Reach(double least, double most) {

        static Reach of(double[] values) {
            DoubleSummaryStatistics seen =
                    Arrays.stream(values).filter(value -> !Double.isNaN(value)).summaryStatistics();
            double span = seen.getMax() - seen.getMin();
            return new Reach(seen.getMin() - span, seen.getMax() + span);
        }

        double[] within(double[] values) {
            return Arrays.stream(values)
                    .map(value -> Math.clamp(value, least, most))
                    .toArray();
        }
    }
}
