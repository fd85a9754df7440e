package io.vitrina.forecasting.choice;

import io.vitrina.forecasting.choice.Choice.Reason;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How methods did on all series taken together, and the choice for one. A series' own back-test is short and noisy, so it is weighed
 * against what was seen on all: an error that is expected from the others counts as much as {@value #PRIOR_ORIGINS} origins of its own (as
 * in empirical Bayes; Efron and Morris 1975). Since what did best by a little seldom does so again, a single method has to be clearly
 * better than the combination of all, in which methods weigh the more the smaller their errors are (Bates and Granger 1969).
 */
public final class Standings {

    /** The weighted mean of several methods. */
    public static final String COMBINATION = "combination";

    private static final int PRIOR_ORIGINS = 24;
    private static final double CLEARLY = 0.95;
    private static final double ALIKE = 0.995;
    private static final double POWER = 5;
    private static final double LEAST_WEIGHT = 0.05;

    private final List<String> methods;
    private final Map<String, Double> sums = new HashMap<>();
    private final Map<String, Double> typicalSums = new HashMap<>();

    /** @param methods simple ones first, without the combination */
    public Standings(List<String> methods) {
        this.methods = List.copyOf(methods);
    }

    /** Adds the errors of a series, the combination's too; a method that was not tried on it is left out. */
    public void add(Map<String, Double> errors) {
        double typical = typical(errors);
        if (typical > 0) {
            errors.forEach((method, error) -> {
                if (!Double.isNaN(error)) {
                    sums.merge(method, error, Double::sum);
                    typicalSums.merge(method, typical, Double::sum);
                }
            });
        }
    }

    /** The error of a method relative to the typical method on the same series; 1 where nothing was seen. */
    public double relative(String method) {
        double typical = typicalSums.getOrDefault(method, 0.0);
        return typical > 0 ? sums.getOrDefault(method, 0.0) / typical : 1;
    }

    /**
     * The choice for a series.
     *
     * @param errors of the methods that can forecast it and of the combination in its own back-test, NaN where nothing could be compared
     */
    public Choice choose(Map<String, Double> errors, int origins) {
        Map<String, Double> expected = expected(errors, origins);
        double clearly = CLEARLY * expected.getOrDefault(COMBINATION, Double.POSITIVE_INFINITY);
        double best = least(expected);
        for (String method : methods) {
            if (expected.containsKey(method) && expected.get(method) <= Math.min(clearly, best / ALIKE)) {
                return new Choice(method, reason(origins, Reason.CLEARLY_BETTER), Map.of(method, 1.0), errors, origins);
            }
        }
        return new Choice(COMBINATION, reason(origins, Reason.COMBINED), weights(expected), errors, origins);
    }

    /** The combination for a series, asked for. */
    public Choice combine(Map<String, Double> errors, int origins) {
        return new Choice(COMBINATION, Reason.ASKED_FOR, weights(expected(errors, origins)), errors, origins);
    }

    private Map<String, Double> expected(Map<String, Double> errors, int origins) {
        double typical = typical(errors);
        Map<String, Double> expected = new HashMap<>();
        errors.forEach((method, own) -> {
            double others = (typical > 0 ? typical : 1) * relative(method);
            expected.put(
                    method,
                    Double.isNaN(own) ? others : (origins * own + PRIOR_ORIGINS * others) / (origins + PRIOR_ORIGINS));
        });
        return expected;
    }

    private double least(Map<String, Double> expected) {
        return methods.stream()
                .filter(expected::containsKey)
                .mapToDouble(expected::get)
                .min()
                .orElse(Double.NaN);
    }

    private Map<String, Double> weights(Map<String, Double> expected) {
        double best = least(expected);
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String method : methods) {
            if (expected.containsKey(method)) {
                double own = expected.get(method);
                double weight = own > best ? Math.pow(best / own, POWER) : 1;
                if (weight >= LEAST_WEIGHT) {
                    weights.put(method, weight);
                }
            }
        }
        double total =
                weights.values().stream().mapToDouble(Double::doubleValue).sum();
        weights.replaceAll((method, weight) -> weight / total);
        return weights;
    }

    private static Reason reason(int origins, Reason tested) {
        return origins == 0 ? Reason.TOO_SHORT : tested;
    }

    private static double typical(Map<String, Double> errors) {
        return errors.values().stream()
                .mapToDouble(Double::doubleValue)
                .filter(error -> !Double.isNaN(error))
                .average()
                .orElse(0);
    }
}
