package io.vitrina.forecasting.decomposition;

import java.util.Arrays;

/**
 * A series as the sum of its trend, its seasons and a remainder, in the unit of its values.
 *
 * @param trend one number a step, also where the value is missing; NaN throughout where no value is known
 * @param seasons lengths of the seasons in steps, ascending; empty where there is none
 * @param seasonal for each of {@code seasons} one number a step; they vary around 0
 * @param remainder one number a step, NaN where the series' value is missing
 */
public record Decomposition(double[] trend, int[] seasons, double[][] seasonal, double[] remainder) {

    /** @throws IllegalArgumentException where the arrays do not belong together, or a season is not from 1 step to the whole series */
    public Decomposition {
        boolean fitting = trend.length == remainder.length
                && seasons.length == seasonal.length
                && Arrays.stream(seasonal).allMatch(effects -> effects.length == trend.length)
                && Arrays.stream(seasons).allMatch(season -> season > 0 && season <= trend.length);
        if (!fitting) {
            throw new IllegalArgumentException("components of different lengths, or a season longer than the series");
        }
    }

    /**
     * The seasons' sum after the series: the last cycle of each is repeated.
     *
     * @param horizon how many steps, not negative
     * @return one number a step, the first for the step after the series
     */
    public double[] seasonalAhead(int horizon) {
        double[] ahead = new double[horizon];
        for (int index = 0; index < seasons.length; index++) {
            double[] season = seasonAhead(index, horizon);
            for (int step = 0; step < horizon; step++) {
                ahead[step] += season[step];
            }
        }
        return ahead;
    }

    /**
     * One season after the series.
     *
     * @param index of the season
     * @param horizon how many steps, not negative
     */
    public double[] seasonAhead(int index, int horizon) {
        double[] ahead = new double[horizon];
        int lastCycle = trend.length - seasons[index];
        for (int step = 0; step < horizon; step++) {
            ahead[step] = seasonal[index][lastCycle + step % seasons[index]];
        }
        return ahead;
    }

    /** The series without its seasons: trend and remainder. NaN where the series' value is missing. */
    public double[] adjusted() {
        double[] adjusted = new double[trend.length];
        for (int step = 0; step < adjusted.length; step++) {
            adjusted[step] = trend[step] + remainder[step];
        }
        return adjusted;
    }

    /**
     * How much of the variation of the adjusted series is trend (Wang, Smith and Hyndman 2006).
     *
     * @return 0 for none, 1 for all of it; 0 where nothing varies
     */
    public double strengthOfTrend() {
        return Strength.of(trend, remainder, size());
    }

    /**
     * How much of the variation of the series without its trend and without its other seasons is this season (Wang, Smith and Hyndman 2006).
     *
     * @return for each of {@code seasons} 0 for none to 1 for all of it; 0 where nothing varies
     */
    public double[] strengthOfSeasons() {
        double size = size();
        return Arrays.stream(seasonal)
                .mapToDouble(effects -> Strength.of(effects, remainder, size))
                .toArray();
    }

    private double size() {
        return Arrays.stream(trend).map(Math::abs).max().orElse(0);
    }
}
