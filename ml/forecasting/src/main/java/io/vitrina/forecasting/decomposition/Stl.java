package io.vitrina.forecasting.decomposition;

import java.util.Arrays;

/**
 * Seasonal-trend decomposition by loess of one season (Cleveland, Cleveland, McRae and Terpenning 1990). A missing value is supplied where
 * it is needed: from the same phase of the season for the season, from the deseasonalised values beside it for the trend. One instance
 * serves any number of fits, one after the other. For one thread.
 */
final class Stl {

    private final StlSettings settings;
    private final int length;
    private final CycleSubseries subseries;
    private final LowPassFilter lowPass;
    private final Loess trendLoess;
    private final RobustnessWeights robustness;
    private final double[] observed;
    private final double[] detrended;
    private final double[] extended;
    private final double[] level;
    private final double[] deseasonalised;
    private final double[] seasonal;
    private final double[] trend;

    /** @param length of the series, at least a season */
    Stl(StlSettings settings, int length) {
        this.settings = settings;
        this.length = length;
        this.subseries = new CycleSubseries(settings.season(), length, new Loess(settings.seasonal()));
        this.lowPass = new LowPassFilter(settings.season(), length, new Loess(settings.lowPass()));
        this.trendLoess = new Loess(settings.trend());
        this.robustness = new RobustnessWeights(length);
        this.observed = new double[length];
        this.detrended = new double[length];
        this.extended = new double[length + 2 * settings.season()];
        this.level = new double[length];
        this.deseasonalised = new double[length];
        this.seasonal = new double[length];
        this.trend = new double[length];
    }

    /** Of the last fit; the next one overwrites it. */
    double[] seasonal() {
        return seasonal;
    }

    /** Of the last fit; the next one overwrites it. */
    double[] trend() {
        return trend;
    }

    /** @param values NaN where not known, but not all of them */
    void fit(double[] values) {
        System.arraycopy(values, 0, observed, 0, length);
        MissingValues.interpolateUnknownPhases(observed, settings.season());
        Arrays.fill(trend, 0);
        run(Loess.NO_WEIGHTS);
        for (int iteration = 0; iteration < settings.robustnessIterations(); iteration++) {
            robustness.update(observed, deseasonalised, trend);
            run(robustness.weights());
        }
    }

    private void run(double[] weights) {
        for (int pass = 0; pass < settings.passes(); pass++) {
            season(weights);
            for (int at = 0; at < length; at++) {
                deseasonalised[at] = observed[at] - seasonal[at];
            }
            MissingValues.interpolate(deseasonalised, length);
            trendLoess.smooth(deseasonalised, weights, length, trend, 0);
        }
    }

    private void season(double[] weights) {
        for (int at = 0; at < length; at++) {
            detrended[at] = observed[at] - trend[at];
        }
        subseries.smooth(detrended, weights, extended);
        lowPass.filter(extended, level);
        for (int at = 0; at < length; at++) {
            seasonal[at] = extended[settings.season() + at] - level[at];
        }
    }
}
