package io.vitrina.forecasting.decomposition;

import java.util.Arrays;

/**
 * Decomposes a series with any number of seasons: one season after the other is taken by STL from what the others leave, twice in turn
 * (Bandara, Hyndman and Bergmeir 2021; defaults as in {@code mstl} of R's package forecast). The trend is that of the last STL.
 *
 * <p>A number that is not finite is a missing value. A season is left out unless twice its length is less than the number of known
 * values; so are all seasons of a series whose known values do not differ. Where no season is left, the trend is that of Friedman's
 * supersmoother (1984), or the mean where less than three values are known or none differs, and NaN where none is known.
 */
public final class Mstl {

    private static final int ITERATIONS = 2;
    private static final int SHORTEST_WINDOW = 11;
    private static final int WINDOW_STEP = 4;

    private Mstl() {}

    /**
     * Decomposes by least squares.
     *
     * @param values at equal steps, NaN where missing
     * @param seasons lengths in steps, in any order
     * @throws IllegalArgumentException where there are no values or a season is shorter than 2 steps
     */
    public static Decomposition decompose(double[] values, int... seasons) {
        return decompose(values, seasons, false);
    }

    /**
     * Decomposes so that outliers bend neither trend nor seasons: they are left to the remainder. Takes some fifteen times as long.
     *
     * @param values at equal steps, NaN where missing
     * @param seasons lengths in steps, in any order
     * @throws IllegalArgumentException where there are no values or a season is shorter than 2 steps
     */
    public static Decomposition decomposeRobustly(double[] values, int... seasons) {
        return decompose(values, seasons, true);
    }

    private static Decomposition decompose(double[] values, int[] seasons, boolean robust) {
        if (values.length == 0) {
            throw new IllegalArgumentException("a series without values");
        }
        if (Arrays.stream(seasons).anyMatch(season -> season < 2)) {
            throw new IllegalArgumentException(
                    "seasons of " + Arrays.toString(seasons) + " steps: at least 2 are needed");
        }
        KnownValues known = KnownValues.of(values);
        int[] kept = Arrays.stream(seasons)
                .filter(season -> season < known.count() / 2.0)
                .distinct()
                .sorted()
                .toArray();
        if (known.areConstant() || kept.length == 0) {
            return composed(known, SeasonlessTrend.of(known, robust), new int[0], new double[0][]);
        }
        return decompose(known, kept, robust);
    }

    private static Decomposition decompose(KnownValues known, int[] seasons, boolean robust) {
        int length = known.values().length;
        Stl[] fits = new Stl[seasons.length];
        double[][] seasonal = new double[seasons.length][length];
        for (int index = 0; index < seasons.length; index++) {
            int window = SHORTEST_WINDOW + WINDOW_STEP * index;
            fits[index] = new Stl(StlSettings.usual(seasons[index], window, robust), length);
        }
        double[] rest = known.values().clone();
        // with one season there is nothing that a second turn could learn
        int iterations = seasons.length == 1 ? 1 : ITERATIONS;
        for (int turn = 0; turn < iterations * fits.length; turn++) {
            takeSeason(fits[turn % fits.length], seasonal[turn % fits.length], rest);
        }
        return composed(known, fits[fits.length - 1].trend(), seasons, seasonal);
    }

    /** Puts a season back into the rest and takes it out again as it looks now. */
    private static void takeSeason(Stl fit, double[] seasonal, double[] rest) {
        for (int step = 0; step < rest.length; step++) {
            rest[step] += seasonal[step];
        }
        fit.fit(rest);
        System.arraycopy(fit.seasonal(), 0, seasonal, 0, rest.length);
        for (int step = 0; step < rest.length; step++) {
            rest[step] -= seasonal[step];
        }
    }

    private static Decomposition composed(KnownValues known, double[] trend, int[] seasons, double[][] seasonal) {
        double[] remainder = known.values().clone();
        for (int step = 0; step < remainder.length; step++) {
            remainder[step] -= trend[step];
            for (double[] effects : seasonal) {
                remainder[step] -= effects[step];
            }
        }
        return new Decomposition(trend, seasons, seasonal, remainder);
    }
}
