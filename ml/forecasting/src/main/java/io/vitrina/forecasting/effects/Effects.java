package io.vitrina.forecasting.effects;

import io.vitrina.forecasting.Calendar;
import io.vitrina.forecasting.Components;
import io.vitrina.forecasting.Series;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the knowledge of steps adds to a series, by ridge regression of what a moving level leaves; level and effects are found in turns
 * (backfitting; Buja, Hastie and Tibshirani 1989). Half of the way a season of the year is looked for, as such a level would follow it.
 */
public final class Effects {

    private static final int TURNS = 6;
    private static final int SEASONS_OF_LEVEL = 8;
    private static final int STEPS_OF_LEVEL = 13;

    private final Series series;
    private final int season;
    private final boolean withYear;
    private final List<Column> columns;
    private final double[] left;
    private double[] coefficients = {};
    private @Nullable YearlySeason year;

    private Effects(Series series, double[] values, int season, int ahead, boolean withYear) {
        this.series = series;
        this.season = season;
        this.withYear = withYear;
        this.columns = Design.of(series, season, values.length + ahead);
        this.left = learn(values);
    }

    /** Whether anything is told of a series' steps that could have effects: regressors, days, holidays. */
    public static boolean areTold(Series series) {
        return !series.regressors().isEmpty() || series.timeline().isDaily() || series.calendar() != Calendar.NONE;
    }

    /**
     * Learns effects.
     *
     * @param values of the series' steps, on the scale on which effects add up; NaN where not known
     * @param season steps of a season, 1 for none
     * @param ahead how many steps after the series' own are likely to be asked for: what is known of these is looked up at once
     */
    public static Effects of(Series series, double[] values, int season, int ahead) {
        return new Effects(series, values, season, ahead, true);
    }

    /** As {@link #of(Series, double[], int, int)}, where it is not known yet which steps will be asked for. */
    public static Effects of(Series series, double[] values, int season) {
        return of(series, values, season, 0);
    }

    /** As {@link #of(Series, double[], int, int)}, but leaves the season of the year in the values. */
    public static Effects withoutYear(Series series, double[] values, int season, int ahead) {
        return new Effects(series, values, season, ahead, false);
    }

    private double[] learn(double[] values) {
        if (columns.isEmpty()) {
            return withoutYear(values, values);
        }
        Ridge ridge = new Ridge(columns);
        int reach = Design.hasPhases(season) ? SEASONS_OF_LEVEL * season / 2 : STEPS_OF_LEVEL / 2;
        double[] seasonless = values;
        double[] effects = new double[values.length];
        for (int turn = 1; turn <= TURNS; turn++) {
            double[] level = level(minus(seasonless, effects), reach);
            coefficients = ridge.coefficients(minus(seasonless, level));
            effects = ridge.fitted(coefficients, values.length);
            if (turn == TURNS / 2) {
                seasonless = withoutYear(values, minus(values, effects));
            }
        }
        coefficients = centred();
        return minus(seasonless, ridge.fitted(coefficients, values.length));
    }

    /** The mean of what is known at most {@code reach} steps away; NaN where nothing is. */
    private static double[] level(double[] values, int reach) {
        RunningSums sums = new RunningSums(values);
        double[] level = new double[values.length];
        Arrays.setAll(level, step -> sums.mean(step - reach, step + reach + 1));
        return level;
    }

    /** So that places in a season, and parts of a month, add nothing on average: what all have in common is of the level. */
    private double[] centred() {
        double[] centred = coefficients.clone();
        for (int index = 0; index < centred.length; index++) {
            if (columns.get(index).oneOfAll()) {
                centred[index] -= mean(columns.get(index).part());
            }
        }
        return centred;
    }

    private double mean(String part) {
        double sum = 0;
        int steps = 0;
        for (int index = 0; index < coefficients.length; index++) {
            Column column = columns.get(index);
            if (column.oneOfAll() && column.part().equals(part)) {
                sum += coefficients[index] * column.where().length;
                steps += column.where().length;
            }
        }
        return sum / steps;
    }

    private double[] withoutYear(double[] values, double[] withoutOthers) {
        YearlySeason found =
                withYear ? YearlySeason.of(series.timeline(), withoutOthers).orElse(null) : null;
        year = found;
        return found == null ? values : minus(values, found.at(0, values.length));
    }

    /** How many there are, without the season of the year. */
    public int count() {
        return coefficients.length;
    }

    /** The values without effects. */
    public double[] left() {
        return left;
    }

    /**
     * What each part adds to steps of the series, or to some that follow it.
     *
     * @param from the first step
     * @param until the step after the last
     * @return by name of the part and by step
     */
    public Map<String, double[]> parts(int from, int until) {
        List<Column> known = columnsUntil(until);
        Map<String, double[]> parts = new LinkedHashMap<>();
        for (int index = 0; index < coefficients.length; index++) {
            Column column = known.get(index);
            column.addTo(
                    parts.computeIfAbsent(column.part(), name -> new double[until - from]), from, coefficients[index]);
        }
        if (year != null) {
            parts.merge(Components.YEAR, year.at(from, until), Effects::plus);
        }
        return parts;
    }

    private List<Column> columnsUntil(int until) {
        boolean enough = columns.isEmpty() || columns.getFirst().numbers().length >= until;
        return enough ? columns : Design.of(series, season, until);
    }

    private static double[] minus(double[] first, double[] second) {
        double[] difference = new double[first.length];
        Arrays.setAll(difference, step -> first[step] - second[step]);
        return difference;
    }

    private static double[] plus(double[] first, double[] second) {
        double[] sum = new double[first.length];
        Arrays.setAll(sum, step -> first[step] + second[step]);
        return sum;
    }
}
