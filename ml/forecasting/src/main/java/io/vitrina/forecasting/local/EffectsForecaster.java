package io.vitrina.forecasting.local;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Forecaster;
import io.vitrina.forecasting.Regressors;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.effects.Effects;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.function.DoubleUnaryOperator;

/**
 * Takes off what is known of each step, such as its place in the week, the part of the month and promotions, forecasts what is left with
 * another method, and puts the effects of the steps to come on. Effects are factors where all values are above zero.
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
        double[] scaled = scaled(series, factors);
        double[] effects = Effects.of(series, scaled, season, series.length());
        Fitted fitted = inner.fit(without(series, scaled, effects));
        return (history, horizon, levels) -> {
            double[] values = scaled(history, factors);
            double[] all = Effects.of(history, values, season, history.length() + horizon);
            Series left = without(history, values, all);
            Forecast plain = fitted.forecast(left, horizon, levels);
            Reach reach = Reach.of(left.values());
            double[] ahead = Arrays.copyOfRange(all, history.length(), all.length);
            DoubleUnaryOperator back = factors ? Math::exp : DoubleUnaryOperator.identity();
            return new Forecast(
                    name(),
                    with(plain.mean(), ahead, reach, back),
                    levels,
                    Arrays.stream(plain.quantiles())
                            .map(quantile -> with(quantile, ahead, reach, back))
                            .toArray(double[][]::new));
        };
    }

    private static double[] scaled(Series series, boolean factors) {
        return Arrays.stream(series.values())
                .map(value -> !factors ? value : value > 0 ? Math.log(value) : Double.NaN)
                .toArray();
    }

    private static Series without(Series series, double[] values, double[] effects) {
        double[] left = new double[values.length];
        for (int step = 0; step < left.length; step++) {
            left[step] = values[step] - effects[step];
        }
        return new Series(series.id(), series.timeline(), left, Regressors.NONE);
    }

    private static double[] with(double[] plain, double[] effects, Reach reach, DoubleUnaryOperator back) {
        double[] sum = new double[plain.length];
        for (int step = 0; step < sum.length; step++) {
            sum[step] = back.applyAsDouble(reach.within(plain[step]) + effects[step]);
        }
        return sum;
    }

    /** How far values may go: as far again as they went so far. A line on a logarithmic scale runs out of this world soon. */
    private record Reach(double least, double most) {

        static Reach of(double[] values) {
            DoubleSummaryStatistics seen =
                    Arrays.stream(values).filter(value -> !Double.isNaN(value)).summaryStatistics();
            double span = seen.getMax() - seen.getMin();
            return new Reach(seen.getMin() - span, seen.getMax() + span);
        }

        double within(double value) {
            return Math.clamp(value, least, most);
        }
    }
}
