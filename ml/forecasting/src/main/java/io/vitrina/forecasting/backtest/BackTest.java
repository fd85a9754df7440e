package io.vitrina.forecasting.backtest;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.accuracy.PointAccuracy;
import io.vitrina.forecasting.accuracy.SeasonalNaiveError;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What methods forecast of one series from earlier origins, beside what came.
 *
 * @param actuals {@code [origin][step]}, NaN where not known
 * @param forecasts of each method by its name, one for each origin; their order stays
 * @param measure of how far off a method was
 * @param scale the mean absolute error of the seasonal naive method in the history of the first origin; 1 where there is none
 */
public record BackTest(double[][] actuals, Map<String, Forecast[]> forecasts, ErrorMeasure measure, double scale) {

    public BackTest {
        forecasts = Collections.unmodifiableMap(new LinkedHashMap<>(forecasts));
    }

    /** What errors of a series are measured in. */
    public static double scale(double[] history, int season) {
        double error = SeasonalNaiveError.of(history, season);
        double level = Arrays.stream(history)
                .filter(value -> !Double.isNaN(value))
                .map(Math::abs)
                .average()
                .orElse(0);
        return error > 0 ? error : level > 0 ? level : 1;
    }

    /** How far off a method was over all origins and steps, in units of the scale; NaN where nothing could be compared. */
    public double error(String method) {
        Forecast[] made = forecasts.get(method);
        return made == null
                ? Double.NaN
                : measure.of(PointAccuracy.of(actual(), joined(origin -> made[origin].mean()))) / scale;
    }

    /**
     * How forecasts did.
     *
     * @param made one for each origin, all of the same levels
     */
    public MethodScores scores(Forecast[] made) {
        double[] levels = made[0].levels();
        double[][] quantiles = new double[levels.length][];
        Arrays.setAll(quantiles, level -> joined(origin -> made[origin].quantiles()[level]));
        Forecast all = new Forecast(made[0].method(), joined(origin -> made[origin].mean()), levels, quantiles);
        return MethodScores.of(actual(), all, scale);
    }

    private double[] actual() {
        return joined(origin -> actuals[origin]);
    }

    private double[] joined(IntFunction<double[]> steps) {
        return IntStream.range(0, actuals.length)
                .mapToObj(steps)
                .flatMapToDouble(Arrays::stream)
                .toArray();
    }
}
