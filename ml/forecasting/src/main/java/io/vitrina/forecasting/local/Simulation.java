package io.vitrina.forecasting.local;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.hipparchus.distribution.continuous.NormalDistribution;

/** How far apart the ways are in which a series could go on. */
final class Simulation {

    private static final int PATHS = 200;
    private static final NormalDistribution NORMAL = new NormalDistribution();

    private Simulation() {}

    /** Draws one way the next steps could go. */
    @FunctionalInterface
    interface Source {
        void draw(double[] path, RandomGenerator random);
    }

    /**
     * Quantiles {@code [level][step]} around the expected values, of a normal distribution with the variance of the source's paths, or of a
     * log-normal one. A few hundred paths tell a variance well, but a far quantile poorly.
     *
     * @param mean expected values
     * @param logNormal whether shocks are factors, as far as expected values are above zero
     * @param seed the same seed gives the same quantiles
     */
    static double[][] quantiles(Source source, double[] mean, double[] levels, boolean logNormal, long seed) {
        double[] variances = variances(source, mean, seed);
        double[][] quantiles = new double[levels.length][mean.length];
        for (int level = 0; level < levels.length; level++) {
            double distance = NORMAL.inverseCumulativeProbability(levels[level]);
            for (int step = 0; step < mean.length; step++) {
                double expected = mean[step];
                if (logNormal && expected > 0) {
                    double variance = Math.log1p(variances[step] / expected / expected);
                    quantiles[level][step] = expected * Math.exp(distance * Math.sqrt(variance) - variance / 2);
                } else {
                    quantiles[level][step] = expected + distance * Math.sqrt(variances[step]);
                }
            }
        }
        return quantiles;
    }

    private static double[] variances(Source source, double[] mean, long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        double[] variances = new double[mean.length];
        double[] path = new double[mean.length];
        for (int draw = 0; draw < PATHS; draw++) {
            source.draw(path, random);
            for (int step = 0; step < mean.length; step++) {
                double away = path[step] - mean[step];
                variances[step] += away * away / PATHS;
            }
        }
        return variances;
    }

    /** Between the order statistics on both sides of the level (Hyndman and Fan 1996, type 8). */
    static double quantile(double[] sorted, double level) {
        double position = Math.clamp((sorted.length + 1 / 3.0) * level + 1 / 3.0 - 1, 0, sorted.length - 1);
        int below = (int) position;
        double above = sorted[Math.min(below + 1, sorted.length - 1)];
        return sorted[below] + (position - below) * (above - sorted[below]);
    }
}
