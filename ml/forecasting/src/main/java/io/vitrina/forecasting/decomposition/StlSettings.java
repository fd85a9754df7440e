package io.vitrina.forecasting.decomposition;

/**
 * What an STL of one season is run with.
 *
 * @param season steps of a season, at least 2
 * @param seasonal span within a cycle-subseries, that is in seasons
 * @param trend span in steps
 * @param lowPass span in steps
 * @param passes inner iterations, at least 1
 * @param robustnessIterations outer iterations, 0 for none
 */
record StlSettings(
        int season, LoessSpan seasonal, LoessSpan trend, LoessSpan lowPass, int passes, int robustnessIterations) {

    static final int ROBUSTNESS_ITERATIONS = 15;

    private static final int PASSES = 2;
    private static final int PASSES_OF_A_ROBUST_FIT = 1;

    /** The defaults of R's {@code stl}, which are those of the paper but for a locally constant season. */
    static StlSettings usual(int season, int seasonalWindow, boolean robust) {
        double trendWindow = 1.5 * season / (1 - 1.5 / seasonalWindow);
        return new StlSettings(
                season,
                LoessSpan.of(seasonalWindow, 0),
                LoessSpan.of(nextOdd((int) Math.ceil(trendWindow)), 1),
                LoessSpan.of(nextOdd(season), 1),
                robust ? PASSES_OF_A_ROBUST_FIT : PASSES,
                robust ? ROBUSTNESS_ITERATIONS : 0);
    }

    private static int nextOdd(int number) {
        return number | 1;
    }
}
