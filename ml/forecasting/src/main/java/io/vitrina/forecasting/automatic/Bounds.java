package io.vitrina.forecasting.automatic;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Series;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** What values of a series can be: never below zero where none was, whole numbers where all are. */
record Bounds(boolean neverNegative, boolean whole) {

    static Bounds of(Series series) {
        return new Bounds(series.isNeverNegative(), series.isWhole());
    }

    /** The expected value stays a fraction; the bounds of whole numbers are moved outwards to whole numbers. */
    Forecast apply(Forecast forecast) {
        Forecast possible = neverNegative ? forecast.notBelowZero() : forecast;
        if (!whole) {
            return possible;
        }
        double[][] quantiles = new double[possible.levels().length][];
        for (int level = 0; level < quantiles.length; level++) {
            DoubleUnaryOperator outwards = possible.levels()[level] < 0.5 ? Math::floor : Math::ceil;
            quantiles[level] =
                    Arrays.stream(possible.quantiles()[level]).map(outwards).toArray();
        }
        return new Forecast(possible.method(), possible.mean(), possible.levels(), quantiles, possible.components());
    }
}
