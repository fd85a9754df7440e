package io.vitrina.forecasting.local;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Forecaster;
import io.vitrina.forecasting.Regressors;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.intermittent.DemandPattern;
import java.util.Arrays;

/**
 * The median of the last steps that are alike: the same place in the season and the same regressors, such as promotion or closing.
 * Nearly free, and hard to beat in retail. Where demand is rare it is their mean, since the median says that nothing will ever be sold.
 */
public final class LikeDays implements Forecaster {

    private static final int MOST = 8;
    private static final int FEWEST = 3;

    private final int season;

    /** @param season steps of a season, 1 for none */
    public LikeDays(int season) {
        this.season = season;
    }

    @Override
    public String name() {
        return "like-days";
    }

    @Override
    public Fitted fit(Series series) {
        boolean rare = DemandPattern.isRare(series.values());
        return (history, horizon, levels) -> forecast(history, horizon, levels, rare);
    }

    private Forecast forecast(Series history, int horizon, double[] levels, boolean rare) {
        double[] mean = new double[horizon];
        double[][] quantiles = new double[levels.length][horizon];
        for (int step = 0; step < horizon; step++) {
            double[] alike = alike(history, history.length() + step);
            mean[step] = rare ? Arrays.stream(alike).average().orElseThrow() : Simulation.quantile(alike, 0.5);
            for (int level = 0; level < levels.length; level++) {
                quantiles[level][step] = Simulation.quantile(alike, levels[level]);
            }
        }
        return new Forecast(name(), mean, levels, quantiles);
    }

    /** The latest values of steps like this one, sorted; where they are too few, of its place in the season, then of any. */
    private double[] alike(Series history, int step) {
        double[] alike = latest(history, step, true, season);
        if (alike.length < FEWEST) {
            alike = latest(history, step, false, season);
        }
        return alike.length < FEWEST ? latest(history, step, false, 1) : alike;
    }

    private static double[] latest(Series history, int step, boolean regressorsToo, int season) {
        double[] found = new double[MOST];
        int count = 0;
        int nearest = step - ((step - history.length()) / season + 1) * season;
        for (int past = nearest; past >= 0 && count < MOST; past -= season) {
            double value = history.values()[past];
            if (!Double.isNaN(value) && (!regressorsToo || sameRegressors(history.regressors(), past, step))) {
                found[count++] = value;
            }
        }
        double[] sorted = Arrays.copyOf(found, count);
        Arrays.sort(sorted);
        return sorted;
    }

    /** A regressor that is not known of the step to come says nothing. */
    private static boolean sameRegressors(Regressors regressors, int past, int step) {
        for (double[] column : regressors.columns()) {
            if (step < column.length && !Double.isNaN(column[step]) && column[past] != column[step]) {
                return false;
            }
        }
        return true;
    }
}
