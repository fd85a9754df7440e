package io.vitrina.forecasting.choice;

import io.vitrina.forecasting.Forecast;
import java.util.Arrays;

/**
 * How far quantiles have to be moved from the expected value, so that they hold what they say: learnt from what came in back-tests, where
 * a quantile's distance from the expected value is the unit (conformal prediction; Vovk, Gammerman and Shafer 2005, Romano, Patterson and
 * Candès 2019). A quantile on the other side of the expected value than its level, as of rare demand, stays where it is.
 *
 * @param levels of the quantiles, ascending
 * @param factors {@code [part of the horizon][level]} that distances are multiplied by
 */
public record Calibration(double[] levels, double[][] factors) {

    /** Changes nothing. */
    public static Calibration none(double[] levels) {
        double[] ones = new double[levels.length];
        Arrays.fill(ones, 1);
        return new Calibration(levels, new double[][] {ones});
    }

    /** The forecast with its quantiles moved; they never cross. */
    public Forecast apply(Forecast forecast) {
        int horizon = forecast.horizon();
        double[][] moved = new double[levels.length][horizon];
        for (int step = 0; step < horizon; step++) {
            double[] factor = factors[step * factors.length / horizon];
            double mean = forecast.mean()[step];
            for (int level = 0; level < levels.length; level++) {
                double quantile = forecast.quantiles()[level][step];
                boolean outside = levels[level] < 0.5 ? quantile < mean : quantile > mean;
                moved[level][step] = outside ? mean + factor[level] * (quantile - mean) : quantile;
                if (level > 0) {
                    moved[level][step] = Math.max(moved[level][step], moved[level - 1][step]);
                }
            }
        }
        return new Forecast(forecast.method(), forecast.mean(), levels, moved, forecast.components());
    }
}
