package io.vitrina.forecasting.choice;

import io.vitrina.forecasting.Forecast;
import java.util.Arrays;

/**
 * How far values came from what was expected, in units of the distance to the bound on their side, by interval and part of the horizon. Both sides
 * of an interval count together: where all series of one time came in high, those of the next may come in low. Gathered in the order in
 * which they are added, up to {@value #MOST} for each.
 */
final class Distances {

    private static final int PARTS = 4;
    private static final int MOST = 50_000;
    private static final int AS_IT_IS = 30;

    private final double[] levels;
    private final Intervals intervals;
    private final double[][][] ratios;
    private final int[][] counts;

    /** @param levels of the quantiles of all forecasts, ascending */
    Distances(double[] levels) {
        this.levels = levels.clone();
        this.intervals = new Intervals(this.levels);
        this.ratios = new double[PARTS][levels.length][64];
        this.counts = new int[PARTS][levels.length];
    }

    /**
     * Adds what came after a forecast.
     *
     * @param actual by step, at most as many as were forecast; those that are NaN, not known, do not count
     */
    void add(double[] actual, Forecast forecast) {
        for (int step = 0; step < actual.length; step++) {
            int part = step * PARTS / actual.length;
            for (int level = 0; level < levels.length; level++) {
                if (intervals.first(level) == level) {
                    double ratio = intervals.distance(actual[step], forecast, step, level);
                    if (!Double.isNaN(ratio)) {
                        add(part, level, ratio);
                    }
                }
            }
        }
    }

    private void add(int part, int level, double ratio) {
        int count = counts[part][level];
        if (count < MOST) {
            if (count == ratios[part][level].length) {
                ratios[part][level] = Arrays.copyOf(ratios[part][level], 2 * count);
            }
            ratios[part][level][count] = ratio;
            counts[part][level]++;
        }
    }

    /** Adds all that others have gathered. */
    void merge(Distances other) {
        for (int part = 0; part < PARTS; part++) {
            for (int level = 0; level < levels.length; level++) {
                for (int index = 0; index < other.counts[part][level]; index++) {
                    add(part, level, other.ratios[part][level][index]);
                }
            }
        }
    }

    /** How many values the least known of its factors rests on. */
    int count() {
        int least = levels.length == 0 ? 0 : Integer.MAX_VALUE;
        for (int[] part : counts) {
            for (int level = 0; level < levels.length; level++) {
                least = Math.min(least, part[intervals.first(level)]);
            }
        }
        return least;
    }

    /**
     * Factors by which the intervals would have held; they stay nearer to 1 where little was seen.
     *
     * @param trust the power of themselves that the factors count as, from 0 for not at all to 1
     */
    Calibration calibration(double trust) {
        double[][] factors = new double[PARTS][levels.length];
        for (int part = 0; part < PARTS; part++) {
            for (int level = 0; level < levels.length; level++) {
                factors[part][level] = Math.pow(factor(part, intervals.first(level)), trust);
            }
        }
        return new Calibration(levels, factors);
    }

    private double factor(int part, int level) {
        int count = counts[part][level];
        if (count == 0) {
            return 1;
        }
        double[] sorted = Arrays.copyOf(ratios[part][level], count);
        Arrays.sort(sorted);
        // one value more than were seen: what comes is exchangeable with them (Vovk, Gammerman and Shafer 2005)
        int rank = Math.min(count - 1, (int) Math.ceil(intervals.held(level) * (count + 1)) - 1);
        double seen = Math.clamp(sorted[rank], 0.1, 10);
        return (count * seen + AS_IT_IS) / (count + AS_IT_IS);
    }
}
