package io.vitrina.forecasting.choice;

import io.vitrina.forecasting.Forecast;
import java.util.Arrays;

/**
 * How far values came from what was expected, in units of the quantiles' distances, by level and part of the horizon. Gathered in the
 * order in which they are added, up to {@value #MOST} for each.
 */
final class Distances {

    private static final int PARTS = 4;
    private static final int MOST = 50_000;
    private static final int AS_IT_IS = 30;
    private static final double PERIODS_AS_IT_IS = 2;

    private final double[] levels;
    private final double[][][] ratios;
    private final int[][] counts;

    /** @param levels of the quantiles of all forecasts, ascending */
    Distances(double[] levels) {
        this.levels = levels.clone();
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
            double mean = forecast.mean()[step];
            for (int level = 0; level < levels.length; level++) {
                int outwards = levels[level] < 0.5 ? -1 : 1;
                double reach = outwards * (forecast.quantiles()[level][step] - mean);
                double error = outwards * (actual[step] - mean);
                // what is not outside of the mean has no distance that could be longer or shorter
                if (reach > 0 && !Double.isNaN(error)) {
                    add(part, level, error / reach);
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
        return Arrays.stream(counts).flatMapToInt(Arrays::stream).min().orElse(0);
    }

    /**
     * Factors by which the quantiles would have held; they stay nearer to 1 where little was seen.
     *
     * @param periods how many times the values are from: those of one time share its calm or its turmoil, however many series there are
     */
    Calibration calibration(int periods) {
        double[][] factors = new double[PARTS][levels.length];
        for (int part = 0; part < PARTS; part++) {
            for (int level = 0; level < levels.length; level++) {
                factors[part][level] = Math.pow(factor(part, level), periods / (periods + PERIODS_AS_IT_IS));
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
        double held = Math.max(levels[level], 1 - levels[level]);
        // one value more than were seen: what comes is exchangeable with them (Vovk, Gammerman and Shafer 2005)
        int rank = Math.min(count - 1, (int) Math.ceil(held * (count + 1)) - 1);
        double seen = Math.clamp(sorted[rank], 0.1, 10);
        return (count * seen + AS_IT_IS) / (count + AS_IT_IS);
    }
}
