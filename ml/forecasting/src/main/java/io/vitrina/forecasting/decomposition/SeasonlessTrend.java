package io.vitrina.forecasting.decomposition;

import java.util.Arrays;

/** The trend of a series from which no season is taken. */
final class SeasonlessTrend {

    private static final int LEAST_KNOWN = 3;

    private SeasonlessTrend() {}

    static double[] of(KnownValues known, boolean robust) {
        double[] values = known.interpolated();
        if (known.areConstant() || known.count() < LEAST_KNOWN) {
            Arrays.fill(values, known.mean());
            return values;
        }
        RobustnessWeights robustness = new RobustnessWeights(values.length);
        double[] trend = Supersmoother.smooth(values, robustness.weights());
        for (int iteration = 0; robust && iteration < StlSettings.ROBUSTNESS_ITERATIONS; iteration++) {
            robustness.update(known.values(), values, trend);
            trend = Supersmoother.smooth(values, robustness.weights());
        }
        return trend;
    }
}
