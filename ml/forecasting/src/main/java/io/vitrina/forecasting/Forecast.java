package io.vitrina.forecasting;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a method expects of the next steps of a series.
 *
 * @param method the method's name
 * @param mean expected value by step
 * @param levels of the quantiles, ascending, between 0 and 1
 * @param quantiles {@code [level][step]}, not crossing
 * @param components what the expected value adds up from
 */
public record Forecast(String method, double[] mean, double[] levels, double[][] quantiles, Components components) {

    /** Levels that differ by less are one, written or computed in different ways. */
    private static final double SAME_LEVEL = 1e-9;

    public Forecast {
        if (levels.length != quantiles.length
                || Arrays.stream(quantiles).anyMatch(quantile -> quantile.length != mean.length)) {
            throw new IllegalArgumentException("there is one quantile for each level, as long as the forecast");
        }
        if (components.horizon() != mean.length) {
            throw new IllegalArgumentException("components are as long as the forecast");
        }
    }

    /** A forecast that is all trend. */
    public Forecast(String method, double[] mean, double[] levels, double[][] quantiles) {
        this(method, mean, levels, quantiles, Components.of(mean));
    }

    public int horizon() {
        return mean.length;
    }

    /** The same without anything below zero. What moves an expected value moves its trend and its quantiles: zero is as unsure as it was. */
    public Forecast notBelowZero() {
        if (isNowhereBelowZero()) {
            return this;
        }
        double[] moved = new double[mean.length];
        Arrays.setAll(moved, step -> Math.max(0, -mean[step]));
        return new Forecast(
                method,
                raised(mean, moved),
                levels,
                Arrays.stream(quantiles)
                        .map(quantile -> raised(quantile, moved))
                        .toArray(double[][]::new),
                components.plus(Map.of(Components.TREND, moved)));
    }

    private boolean isNowhereBelowZero() {
        return Stream.concat(Stream.of(mean), Arrays.stream(quantiles))
                .flatMapToDouble(Arrays::stream)
                .noneMatch(value -> value < 0);
    }

    private static double[] raised(double[] values, double[] moved) {
        double[] raised = new double[values.length];
        Arrays.setAll(raised, step -> Math.max(0, values[step] + moved[step]));
        return raised;
    }

    /**
     * The quantile of a level, by step.
     *
     * @throws IllegalArgumentException where it was not asked for
     */
    public double[] quantile(double level) {
        int place = place(level);
        if (place < 0) {
            throw new IllegalArgumentException("no quantile of level " + level);
        }
        return quantiles[place];
    }

    /** Whether the quantile of a level was asked for. */
    public boolean hasQuantile(double level) {
        return place(level) >= 0;
    }

    private int place(double level) {
        return place(levels, level);
    }

    /**
     * Where a level is among others; -1 where it is not.
     *
     * @param levels each once
     */
    public static int place(double[] levels, double level) {
        int place = levels.length - 1;
        while (place >= 0 && Math.abs(levels[place] - level) >= SAME_LEVEL) {
            place--;
        }
        return place;
    }

    /** The lower bound of the central interval that holds {@code coverage}, for example 0.8, of what comes. */
    public double[] lower(double coverage) {
        return quantile((1 - coverage) / 2);
    }

    /** The upper bound of the central interval that holds {@code coverage} of what comes. */
    public double[] upper(double coverage) {
        return quantile((1 + coverage) / 2);
    }
}
