package io.vitrina.forecasting.global;

import io.vitrina.forecasting.Components;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.effects.EffectsAhead;
import io.vitrina.forecasting.effects.Reach;
import io.vitrina.forecasting.effects.RunningSums;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A series on a scale on which many are alike. Values are without the effects of what is known of their steps, and logarithms where these are known of each series
 * ({@link Scale}); what comes is counted from the level that was reached, in steps of the usual size. Effects are those of the whole history, at
 * earlier origins too: a series that ends at an origin tells what was known there.
 */
public final class ScaledSeries {

    private static final double LEVEL_SMOOTHING = 0.3;
    private static final double TREND_SMOOTHING = 0.2;
    private static final double LEAST_SPREAD = 1e-4;
    private static final double UNKNOWN_SPREAD = 0.1;

    private final Series series;
    private final Scale scale;
    private final Map<String, double[]> parts;
    private final double[] effects;
    private final double[] values;
    private final double[] level;
    private final double[] trend;
    private final double[] spread;
    private final RunningSums sums;
    private final Reach reach;
    private final double hindsight;

    private ScaledSeries(Series series, Scale scale, double[] scaled, StepEffects known, int steps) {
        this.series = series;
        this.scale = scale;
        this.parts = known.parts();
        this.effects = EffectsAhead.of(parts, steps, scale.hasFactors()).total();
        this.values = new double[scaled.length];
        Arrays.setAll(values, step -> scale.level(scaled[step], effects[step]));
        this.level = new double[values.length];
        this.trend = new double[values.length];
        this.spread = new double[values.length];
        this.sums = new RunningSums(values);
        this.reach = Reach.of(scaled, scale.hasFactors());
        this.hindsight = known.hindsight((int)
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).count());
        follow(leastSpread());
    }

    /**
     * Scales a series.
     *
     * @param task its season is that of the effects, its horizon how far ahead they are known
     * @throws IllegalArgumentException where other things are known of the series' steps than the task says
     */
    public static ScaledSeries of(Series series, Task task) {
        if (!series.regressors().names().equals(task.regressors())) {
            throw new IllegalArgumentException("series " + series.id() + " has the regressors "
                    + series.regressors().names() + ", not " + task.regressors());
        }
        Scale scale = Scale.of(series);
        double[] scaled = scale.added(series.values());
        int steps = scaled.length + task.horizon();
        return new ScaledSeries(series, scale, scaled, StepEffects.of(series, scaled, task), steps);
    }

    private double leastSpread() {
        double size = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .map(Math::abs)
                .average()
                .orElse(1);
        return LEAST_SPREAD * (scale == Scale.LOGARITHMS || size == 0 ? 1 : 10 * size);
    }

    private void follow(double leastSpread) {
        double reached = values[0];
        double holt = values[0];
        double slope = 0;
        double last = values[0];
        double moves = 0;
        int moved = 0;
        for (int step = 0; step < values.length; step++) {
            double value = values[step];
            if (!Double.isNaN(value) && step > 0) {
                reached += LEVEL_SMOOTHING * (value - reached);
                double before = holt;
                holt = (value + holt + slope) / 2;
                slope += TREND_SMOOTHING * (holt - before - slope);
                moves += Math.abs(value - last);
                moved++;
                last = value;
            }
            level[step] = reached;
            trend[step] = slope;
            spread[step] = Math.max(leastSpread, moved == 0 ? UNKNOWN_SPREAD : moves / moved);
        }
    }

    public Series series() {
        return series;
    }

    /** Number of steps. */
    public int length() {
        return values.length;
    }

    /** The value of a step, without its effects; NaN where not known or outside of the series. */
    public double value(int step) {
        return step >= 0 && step < values.length ? values[step] : Double.NaN;
    }

    /** The level that values had reached at a step (simple exponential smoothing). */
    public double level(int step) {
        return level[step];
    }

    /** By how much values rose at each step, as seen at a step (Holt 1957). */
    double trend(int step) {
        return trend[step];
    }

    /** By how much values rose at each step from the first three to the last three up to a step. */
    double rise(int step) {
        return (mean(step - 2, step + 1) - mean(0, 3)) / Math.max(1, step);
    }

    /** The mean absolute change from one known value to the next, up to a step; above 0. */
    public double spread(int step) {
        return spread[step];
    }

    /** By how much what is known of a step, also of one to come, moves the level at an origin. */
    double effect(int origin, int ahead) {
        return scale.moved(level[origin], effects[origin + ahead]);
    }

    /** How much further off what comes is than examples of this series are, whose effects have seen what came. */
    double hindsight() {
        return hindsight;
    }

    double mean(int from, int until) {
        return sums.mean(from, until);
    }

    double slope(int from, int until) {
        return sums.slope(from, until);
    }

    /** How far a value is from the level at an origin, in spreads. */
    public double relative(double value, int origin) {
        return (value - level[origin]) / spread[origin];
    }

    /**
     * The value of the series itself.
     *
     * @param relative as {@link #relative} has it
     * @param ahead steps after the origin
     */
    public double restored(double relative, int origin, int ahead) {
        return scale.value(level[origin] + relative * spread[origin], effects[origin + ahead], reach);
    }

    /** The same without its effects, on the scale on which they add up. */
    private double trend(double relative, int origin, int ahead) {
        return scale.added(level[origin] + relative * spread[origin], effects[origin + ahead], reach);
    }

    /**
     * What values of the series itself add up from.
     *
     * @param relative of the steps after the origin, as {@link #relative} has it
     */
    Components components(double[] relative, int origin) {
        double[] trend = new double[relative.length];
        Arrays.setAll(trend, step -> trend(relative[step], origin, step + 1));
        Map<String, double[]> ahead = new LinkedHashMap<>();
        parts.forEach(
                (name, part) -> ahead.put(name, Arrays.copyOfRange(part, origin + 1, origin + 1 + relative.length)));
        return EffectsAhead.of(ahead, relative.length, scale.hasFactors()).components(trend);
    }
}
