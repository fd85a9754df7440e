package io.vitrina.forecasting.theta;

import io.vitrina.forecasting.optimisation.NelderMead;
import java.util.stream.IntStream;

/** Fits theta models by least squares of their one-step errors. */
public final class Theta {

    private static final double[] LOWER = {-1e3, 0.1, 1};
    private static final double[] UPPER = {1e3, 0.99, 1e3};
    private static final double[] STEPS = {0.5, 0.2, 1};
    private static final double FLAT = 1e-6;
    private static final int WORK = 60_000;

    private Theta() {}

    /**
     * Fits a model.
     *
     * @param values the first one known, others NaN where not known
     * @param season steps of a season, 1 for none
     */
    public static ThetaFit fit(ThetaKind kind, double[] values, int season) {
        ThetaSeason effects = ThetaSeason.of(values, season);
        double[] adjusted = effects.without(values);
        ThetaFilter filter = new ThetaFilter(adjusted, kind.isDynamic());
        double scale = scale(adjusted);
        // half of the first value: with theta 2 and its line, a constant series is then expected to go on as it is
        double[] point = {adjusted[0] / scale / 2, 0.5, 2};
        int variables = kind.isOptimised() ? 3 : 2;
        double begun = filter.squares(parameters(point, variables, scale)) / scale / scale;
        double height = new NelderMead(variables)
                .minimise(
                        at -> filter.squares(parameters(at, variables, scale)) / scale / scale,
                        point,
                        variables,
                        LOWER,
                        UPPER,
                        STEPS,
                        Math.clamp(WORK / values.length, 60, 300),
                        FLAT * begun);
        ThetaParameters found = parameters(point, variables, scale);
        double variance = Math.max(
                height * scale * scale / Math.max(1, adjusted.length - 1 - variables),
                leastVariance(values, adjusted, variables));
        return new ThetaFit(kind, effects, found, variance, filter.end(found), values.length);
    }

    private static ThetaParameters parameters(double[] point, int variables, double scale) {
        return new ThetaParameters(point[0] * scale, point[1], variables > 2 ? point[2] : 2);
    }

    /** Values that are no more than the parameters are met exactly, which does not make what comes any surer: then what they moved by counts. */
    private static double leastVariance(double[] values, double[] adjusted, int variables) {
        double[] known = IntStream.range(0, values.length)
                .filter(step -> !Double.isNaN(values[step]))
                .mapToDouble(step -> adjusted[step])
                .toArray();
        return known.length > 1 + variables
                ? 0
                : IntStream.range(1, known.length)
                        .mapToDouble(step -> known[step] - known[step - 1])
                        .map(change -> change * change)
                        .average()
                        .orElse(0);
    }

    /** The mean size of a value, so that a search does not depend on the unit. */
    private static double scale(double[] values) {
        double sum = 0;
        int count = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                sum += Math.abs(value);
                count++;
            }
        }
        return sum > 0 ? sum / count : 1;
    }
}
