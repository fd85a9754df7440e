package io.vitrina.forecasting.effects;

import io.vitrina.forecasting.Components;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Effects on steps to come.
 *
 * @param parts by name and step, on the scale on which they add up
 * @param total of all parts by step
 * @param factors whether that scale is logarithmic
 */
public record EffectsAhead(Map<String, double[]> parts, double[] total, boolean factors) {

    /** Sums the parts up. */
    public static EffectsAhead of(Map<String, double[]> parts, int horizon, boolean factors) {
        double[] total = new double[horizon];
        parts.values().forEach(part -> Arrays.setAll(total, step -> total[step] + part[step]));
        return new EffectsAhead(parts, total, factors);
    }

    /** Puts the effects on a level, and both on the scale of the series. */
    public double[] onto(double[] level) {
        double[] sum = new double[level.length];
        Arrays.setAll(sum, step -> back(level[step] + total[step]));
        return sum;
    }

    /**
     * What a level and the effects on it add up from, on the scale of the series. Factors share what they change together in proportion to their
     * logarithms (the logarithmic mean Divisia index; Ang 2004): nothing is left over, and the order does not matter.
     */
    public Components components(double[] level) {
        double[] trend = new double[level.length];
        Arrays.setAll(trend, step -> back(level[step]));
        Map<String, double[]> added = new LinkedHashMap<>();
        parts.forEach((name, part) -> {
            double[] own = new double[level.length];
            Arrays.setAll(own, step -> factors ? trend[step] * logarithmicMean(total[step]) * part[step] : part[step]);
            added.put(name, own);
        });
        return Components.of(trend).plus(added);
    }

    private double back(double value) {
        return factors ? Math.exp(value) : value;
    }

    /** The logarithmic mean of 1 and the factor with this logarithm. */
    private static double logarithmicMean(double logarithm) {
        return logarithm == 0 ? 1 : Math.expm1(logarithm) / logarithm;
    }
}
