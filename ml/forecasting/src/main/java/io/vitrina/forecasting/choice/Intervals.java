package io.vitrina.forecasting.choice;

import io.vitrina.forecasting.Forecast;

/** The central intervals that levels bound: each level and the one as far from the middle on the other side, where that is among them. */
final class Intervals {

    private static final double MIDDLE = 0.5;

    private final double[] levels;
    private final int[] opposite;

    /** @param levels of quantiles, ascending */
    Intervals(double[] levels) {
        this.levels = levels;
        this.opposite = new int[levels.length];
        for (int level = 0; level < levels.length; level++) {
            opposite[level] = Forecast.place(levels, 1 - levels[level]);
        }
    }

    /** The lower bound of the interval that a level bounds, or the level itself where it bounds none. */
    int first(int level) {
        return isBound(level) ? Math.min(level, opposite[level]) : level;
    }

    private boolean isBound(int level) {
        return opposite[level] >= 0 && opposite[level] != level;
    }

    /** The share of what comes that is to lie within the interval, or on the inner side of a level that bounds none. */
    double held(int level) {
        double outside = Math.min(levels[level], 1 - levels[level]);
        return 1 - (isBound(level) ? 2 : 1) * outside;
    }

    /**
     * How far away what came was, in units of the distance from the expected value to the bound on its side, or to a level that bounds none.
     *
     * @return NaN where there is no such distance, as what lies on the other side of the expected value cannot be moved further out
     */
    double distance(double actual, Forecast forecast, int step, int level) {
        double error = actual - forecast.mean()[step];
        boolean below = isBound(level) ? error < 0 : levels[level] < MIDDLE;
        int bound = !isBound(level) ? level : below ? first(level) : opposite[first(level)];
        double reach = forecast.quantiles()[bound][step] - forecast.mean()[step];
        boolean outside = below ? reach < 0 : reach > 0;
        return outside ? error / reach : Double.NaN;
    }
}
