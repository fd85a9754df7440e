package io.vitrina.forecasting.decomposition;

/** The values of one phase of a season, all Mondays for example: smooths each such subseries on its own. For one thread. */
final class CycleSubseries {

    private final int season;
    private final int length;
    private final Loess loess;
    private final double[] subseries;
    private final double[] subseriesWeights;
    private final double[] smoothed;

    CycleSubseries(int season, int length, Loess loess) {
        int cycles = Math.ceilDiv(length, season);
        this.season = season;
        this.length = length;
        this.loess = loess;
        this.subseries = new double[cycles];
        this.subseriesWeights = new double[cycles];
        this.smoothed = new double[cycles + 2];
    }

    /** Writes a season before the series, the series and a season after it to {@code extended}. */
    void smooth(double[] detrended, double[] weights, double[] extended) {
        for (int phase = 0; phase < season; phase++) {
            int cycles = gather(detrended, phase, subseries);
            MissingValues.interpolate(subseries, cycles);
            if (weights.length > 0) {
                gather(weights, phase, subseriesWeights);
            }
            extrapolate(weights.length > 0 ? subseriesWeights : Loess.NO_WEIGHTS, cycles);
            for (int cycle = 0; cycle < cycles + 2; cycle++) {
                extended[cycle * season + phase] = smoothed[cycle];
            }
        }
    }

    private int gather(double[] from, int phase, double[] into) {
        int cycles = 0;
        for (int at = phase; at < length; at += season) {
            into[cycles++] = from[at];
        }
        return cycles;
    }

    private void extrapolate(double[] weights, int cycles) {
        loess.smooth(subseries, weights, cycles, smoothed, 1);
        double before = loess.at(subseries, weights, cycles, -1);
        double after = loess.at(subseries, weights, cycles, cycles);
        smoothed[0] = Double.isNaN(before) ? smoothed[1] : before;
        smoothed[cycles + 1] = Double.isNaN(after) ? smoothed[cycles] : after;
    }
}
