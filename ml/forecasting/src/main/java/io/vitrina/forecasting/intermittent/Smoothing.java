package io.vitrina.forecasting.intermittent;

/**
 * How fast the two components of intermittent demand follow what is observed.
 *
 * @param size of the size of demand, 0 to 1
 * @param occurrence of the interval between demands or, with TSB, of the probability of demand, 0 to 1
 */
record Smoothing(double size, double occurrence) {

    /** The lower end of the customary range, 0.05 to 0.2 (Syntetos and Boylan 2005). */
    static final Smoothing CUSTOMARY = new Smoothing(0.05, 0.05);

    private static final double[] CANDIDATES = {0.01, 0.02, 0.05, 0.1, 0.2, 0.3};

    /** What the information criterion of Akaike (1974) charges for two parameters: 2 each. */
    private static final double CHARGE = 4;

    Smoothing {
        if (!(size >= 0 && size <= 1 && occurrence >= 0 && occurrence <= 1)) {
            throw new IllegalArgumentException(
                    "Smoothing parameters are from 0 to 1, not %s and %s".formatted(size, occurrence));
        }
    }

    /**
     * The candidates with the smallest squared errors. Errors hardly differ over wide ranges of the parameters and have many minima where demand is
     * rare, hence a grid, and the customary parameters unless others are better by more than chance.
     */
    static Smoothing leastSquares(IntermittentFilter filter, int steps) {
        double least = filter.run(CUSTOMARY.size, CUSTOMARY.occurrence) * Math.exp(-CHARGE / steps);
        double bestSize = CUSTOMARY.size;
        double bestOccurrence = CUSTOMARY.occurrence;
        for (double size : CANDIDATES) {
            for (double occurrence : CANDIDATES) {
                double squares = filter.run(size, occurrence);
                if (squares < least) {
                    least = squares;
                    bestSize = size;
                    bestOccurrence = occurrence;
                }
            }
        }
        return new Smoothing(bestSize, bestOccurrence);
    }
}
