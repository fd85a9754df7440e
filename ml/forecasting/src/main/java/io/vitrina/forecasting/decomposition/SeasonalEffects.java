package io.vitrina.forecasting.decomposition;

import java.util.Arrays;

/**
 * What each phase of a season adds to the trend, or multiplies it by: the mean over the cycles of what a centred moving average leaves
 * (the classical decomposition).
 */
public final class SeasonalEffects {

    private static final double LEAST_FACTOR = 0.01;
    private static final double TEN_PER_CENT = 1.645;

    private SeasonalEffects() {}

    /**
     * Effects by phase, where the phase of a step is its index modulo the season's length; they average 0, or 1 where they are factors.
     *
     * @param values NaN where not known; above zero where effects are factors
     * @param from the first step that is looked at
     */
    public static double[] of(double[] values, int from, int season, boolean multiplicative) {
        double[] sums = new double[season];
        int[] counts = new int[season];
        int half = season / 2;
        for (int step = from + half; step < values.length - half; step++) {
            double trend = centredMean(values, step, season);
            double value = values[step];
            if (!Double.isNaN(value) && !Double.isNaN(trend) && (!multiplicative || trend > 0)) {
                sums[step % season] += multiplicative ? value / trend : value - trend;
                counts[step % season]++;
            }
        }
        return centred(sums, counts, multiplicative);
    }

    private static double[] centred(double[] sums, int[] counts, boolean multiplicative) {
        double neutral = multiplicative ? 1 : 0;
        double[] effects = new double[sums.length];
        for (int phase = 0; phase < effects.length; phase++) {
            effects[phase] = counts[phase] > 0 ? sums[phase] / counts[phase] : neutral;
        }
        double mean = Arrays.stream(effects).average().orElse(neutral);
        for (int phase = 0; phase < effects.length; phase++) {
            effects[phase] = multiplicative ? Math.max(effects[phase] / mean, LEAST_FACTOR) : effects[phase] - mean;
        }
        return effects;
    }

    /** The moving average over one season around a step, both ends half where the season is even; NaN where too little is known. */
    private static double centredMean(double[] values, int step, int season) {
        int half = season / 2;
        double sum = 0;
        double weights = 0;
        for (int away = -half; away <= half; away++) {
            double value = values[step + away];
            double weight = season % 2 == 0 && Math.abs(away) == half ? 0.5 : 1;
            if (!Double.isNaN(value)) {
                sum += weight * value;
                weights += weight;
            }
        }
        return weights > season / 2.0 ? sum / weights : Double.NaN;
    }

    /**
     * Whether values a season apart are more alike than chance explains: the autocorrelation at that lag is outside of its 90 % bounds
     * (Assimakopoulos and Nikolopoulos 2000). Never where fewer values than two seasons have are known, or none differs.
     */
    public static boolean areLikely(double[] values, int season) {
        double[] known =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        if (season < 2 || known.length / 2 < season || isConstant(known)) {
            return false;
        }
        double mean = Arrays.stream(known).average().orElseThrow();
        double squares = covariance(values, mean, 0);
        double sum = 1;
        for (int lag = 1; lag < season; lag++) {
            double correlation = covariance(values, mean, lag) / squares;
            sum += 2 * correlation * correlation;
        }
        double bound = TEN_PER_CENT * Math.sqrt(sum / values.length);
        return Math.abs(covariance(values, mean, season) / squares) > bound;
    }

    private static boolean isConstant(double[] known) {
        return Arrays.stream(known).allMatch(value -> value == known[0]);
    }

    private static double covariance(double[] values, double mean, int lag) {
        double sum = 0;
        for (int step = lag; step < values.length; step++) {
            double product = (values[step] - mean) * (values[step - lag] - mean);
            sum += !Double.isNaN(product) ? product : 0;
        }
        return sum;
    }
}
