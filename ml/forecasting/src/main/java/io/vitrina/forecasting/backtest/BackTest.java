package io.vitrina.forecasting.backtest;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.accuracy.SeasonalNaiveError;
import java.util.Arrays;
import java.util.Map;

/**
 * What methods forecast of one series from earlier origins, beside what came.
 *
 * @param actuals {@code [origin][step]}, NaN where not known
 * @param forecasts of each method by its name, one for each origin
 * @param scale the mean absolute error of the seasonal naive method in the history of the first origin; 1 where there is none
 */
public record BackTest(double[][] actuals, Map<String, Forecast[]> forecasts, double scale) {

    public BackTest {
        forecasts = Map.copyOf(forecasts);
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

    /** Mean absolute scaled error of a method over all origins and steps; NaN where nothing could be compared. */
    public double error(String method) {
        double sum = 0;
        int count = 0;
        Forecast[] made = forecasts.get(method);
        for (int origin = 0; made != null && origin < actuals.length; origin++) {
            for (int step = 0; step < actuals[origin].length; step++) {
                double error = actuals[origin][step] - made[origin].mean()[step];
                if (!Double.isNaN(error)) {
                    sum += Math.abs(error);
                    count++;
                }
            }
        }
        return count == 0 ? Double.NaN : sum / count / scale;
    }
}
