package io.vitrina.forecasting.automatic;

import io.vitrina.forecasting.Components;
import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Series;
import java.util.Arrays;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/** What values of a series can be: never below zero where none was, whole numbers where all are. */
record Bounds(boolean neverNegative, boolean whole) {

    static Bounds of(Series series) {
        return new Bounds(series.isNeverNegative(), series.isWhole());
    }

    /** The expected value stays a fraction; the bounds of whole numbers are moved outwards to whole numbers. What moves it, moves its trend. */
    Forecast apply(Forecast forecast) {
        double[][] quantiles = new double[forecast.levels().length][];
        for (int level = 0; level < quantiles.length; level++) {
            boolean lower = forecast.levels()[level] < 0.5;
            quantiles[level] = each(forecast.quantiles()[level], value -> possible(value, lower));
        }
        double[] mean = each(forecast.mean(), value -> neverNegative ? Math.max(0, value) : value);
        double[] moved = new double[mean.length];
        Arrays.setAll(moved, step -> mean[step] - forecast.mean()[step]);
        Components components = forecast.components().plus(Map.of(Components.TREND, moved));
        return new Forecast(forecast.method(), mean, forecast.levels(), quantiles, components);
    }

    private double possible(double value, boolean lower) {
        double rounded = !whole ? value : lower ? Math.floor(value) : Math.ceil(value);
        return neverNegative ? Math.max(0, rounded) : rounded;
    }

    private static double[] each(double[] values, DoubleUnaryOperator change) {
        return Arrays.stream(values).map(change).toArray();
    }
}
