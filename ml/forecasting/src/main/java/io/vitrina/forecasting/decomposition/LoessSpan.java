package io.vitrina.forecasting.decomposition;

/**
 * How far a loess looks and how exactly.
 *
 * @param window steps of a full window, odd
 * @param degree 0 for a local constant, 1 for a local line
 * @param jump every how many steps is fitted; those between lie on a line
 */
record LoessSpan(int window, int degree, int jump) {

    private static final int FITS_PER_WINDOW = 10;

    LoessSpan {
        if (window < 3 || window % 2 == 0 || degree < 0 || degree > 1 || jump < 1) {
            throw new IllegalArgumentException("a window of " + window + ", degree " + degree + ", jump " + jump);
        }
    }

    /** With the usual jump of a tenth of the window. */
    static LoessSpan of(int window, int degree) {
        return new LoessSpan(window, degree, Math.ceilDiv(window, FITS_PER_WINDOW));
    }
}
