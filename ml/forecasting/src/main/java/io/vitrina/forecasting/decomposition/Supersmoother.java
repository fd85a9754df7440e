package io.vitrina.forecasting.decomposition;

/**
 * The trend of a series without a season: lines with the span that predicts best around each step, from a twentieth to a half of the
 * series (Friedman 1984). R's {@code mstl} does the same.
 */
final class Supersmoother {

    private static final double[] SPANS = {0.05, 0.2, 0.5};
    private static final int MIDDLE = 1;

    private final double[] weights;

    private Supersmoother(double[] weights) {
        this.weights = weights;
    }

    /** @param values all known */
    static double[] smooth(double[] values, double[] weights) {
        return new Supersmoother(weights).smooth(values);
    }

    private double[] smooth(double[] values) {
        double[][] smoothed = new double[SPANS.length][];
        double[][] errors = new double[SPANS.length][];
        for (int span = 0; span < SPANS.length; span++) {
            RunningLines lines = RunningLines.of(values, weights, SPANS[span]);
            smoothed[span] = lines.smoothed();
            errors[span] = smooth(lines.errors(), MIDDLE);
        }
        double[] spans = smooth(bestSpans(errors), MIDDLE);
        return smooth(blend(smoothed, spans), 0);
    }

    private double[] smooth(double[] values, int span) {
        return RunningLines.of(values, weights, SPANS[span]).smoothed();
    }

    private static double[] bestSpans(double[][] errors) {
        double[] best = new double[errors[0].length];
        for (int step = 0; step < best.length; step++) {
            int chosen = 0;
            for (int span = 1; span < SPANS.length; span++) {
                chosen = errors[span][step] < errors[chosen][step] ? span : chosen;
            }
            best[step] = SPANS[chosen];
        }
        return best;
    }

    /** Between the two smooths whose spans lie around the wanted one. */
    private static double[] blend(double[][] smoothed, double[] spans) {
        double[] blended = new double[spans.length];
        for (int step = 0; step < blended.length; step++) {
            double wanted = Math.clamp(spans[step], SPANS[0], SPANS[SPANS.length - 1]);
            int lower = wanted < SPANS[MIDDLE] ? 0 : MIDDLE;
            double part = (wanted - SPANS[lower]) / (SPANS[lower + 1] - SPANS[lower]);
            blended[step] = (1 - part) * smoothed[lower][step] + part * smoothed[lower + 1][step];
        }
        return blended;
    }
}
