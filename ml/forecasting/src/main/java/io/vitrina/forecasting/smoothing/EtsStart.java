package io.vitrina.forecasting.smoothing;

import io.vitrina.forecasting.decomposition.SeasonalEffects;

/**
 * States to begin the search for a model with: the season from a classical decomposition, level and slope from a line through the first
 * values (Hyndman, Koehler, Snyder and Grose 2002).
 *
 * @param level before the first value
 * @param mean the level before the first value where there is no slope
 * @param seasonal effects by phase, where the phase of a step is its index modulo the season's length
 */
record EtsStart(double level, double slope, double mean, double[] seasonal) {

    private static final int FEWEST_FOR_A_LINE = 10;

    /** For the values from {@code from} on. */
    static EtsStart of(double[] values, int from, int season, EtsForm.Season kind) {
        double[] seasonal = new double[season];
        if (kind != EtsForm.Season.NONE) {
            seasonal = SeasonalEffects.of(values, from, season, kind == EtsForm.Season.MULTIPLICATIVE);
        }
        return line(values, from, kind, seasonal);
    }

    private static EtsStart line(double[] values, int from, EtsForm.Season kind, double[] seasonal) {
        int cycles = kind == EtsForm.Season.NONE ? 0 : 2 * seasonal.length;
        int most = Math.max(FEWEST_FOR_A_LINE, cycles);
        int count = 0;
        double time = 0;
        double sum = 0;
        double squares = 0;
        double products = 0;
        for (int step = from; step < values.length && count < most; step++) {
            double value = values[step];
            if (!Double.isNaN(value)) {
                double effect = seasonal[step % seasonal.length];
                double adjusted = kind == EtsForm.Season.MULTIPLICATIVE ? value / effect : value - effect;
                double at = step - from + 1;
                count++;
                time += at;
                sum += adjusted;
                squares += at * at;
                products += at * adjusted;
            }
        }
        double spread = count * squares - time * time;
        double slope = spread > 0 ? (count * products - time * sum) / spread : 0;
        double mean = count > 0 ? sum / count : 0;
        return new EtsStart(count > 0 ? mean - slope * time / count : 0, slope, mean, seasonal);
    }
}
