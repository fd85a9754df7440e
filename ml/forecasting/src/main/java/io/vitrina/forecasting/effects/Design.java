package io.vitrina.forecasting.effects;

import io.vitrina.forecasting.Components;
import io.vitrina.forecasting.Regressors;
import io.vitrina.forecasting.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns that effects are coefficients of, for the steps of a series and some that follow. A column is 1 where something holds and 0
 * elsewhere, a number of holidays, or a number in its standard deviations.
 */
final class Design {

    private static final int LONGEST_SEASON = 31;
    private static final int MOST_KINDS = 8;

    /** The day after each part of a month; the last part ends before the days counted from the end. */
    private static final int[] ENDS_OF_PARTS = {3, 6, 11, 16, 21, 26, 32};

    /** How many days before the end of a month its last parts begin. */
    private static final int[] LAST_PARTS = {1, 3};

    private final Series series;
    private final int steps;
    private final int known;
    private final List<Column> columns = new ArrayList<>();

    private Design(Series series, int steps) {
        this.series = series;
        this.steps = steps;
        this.known = (int) Arrays.stream(series.values())
                .filter(value -> !Double.isNaN(value))
                .count();
    }

    /**
     * The columns of a series. Which there are depends on the series alone, not on the number of steps.
     *
     * @param season steps of a season, 1 for none
     * @param steps how many, at least those of the series
     */
    static List<Column> of(Series series, int season, int steps) {
        Design design = new Design(series, steps);
        int phases = hasPhases(season) ? season : 0;
        String name = series.timeline().season(season);
        double[] ones = ones(steps);
        for (int phase = 0; phase < phases; phase++) {
            design.add(name, true, phase(phase, season, ones));
        }
        design.partsOfMonths();
        HolidayColumns.of(series, steps, column -> design.add(Components.HOLIDAY, false, column));
        Regressors regressors = series.regressors();
        for (int index = 0; index < regressors.columns().length; index++) {
            design.regressor(part(regressors.names().get(index)), regressors.columns()[index], phases);
        }
        return design.columns;
    }

    /** Whether each place in a season has an effect of its own. */
    static boolean hasPhases(int season) {
        return season > 1 && season <= LONGEST_SEASON;
    }

    /** A regressor is called what it is, unless a forecast has something else of that name. */
    private static String part(String name) {
        return name.equals(Components.TREND) || name.equals("mean") ? "regressor " + name : name;
    }

    private static double[] ones(int steps) {
        double[] ones = new double[steps];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] phase(int phase, int season, double[] of) {
        double[] column = new double[of.length];
        for (int step = phase; step < column.length; step += season) {
            column[step] = of[step];
        }
        return column;
    }

    private void partsOfMonths() {
        if (!series.timeline().isDaily()) {
            return;
        }
        LocalDate first = series.timeline().date(0).orElseThrow();
        double[][] parts = new double[ENDS_OF_PARTS.length + LAST_PARTS.length][steps];
        for (int step = 0; step < steps; step++) {
            parts[partOfMonth(first.plusDays(step))][step] = 1;
        }
        for (double[] part : parts) {
            add(Components.MONTH, true, part);
        }
    }

    /** Incomes are paid at a month's end or soon after its beginning: parts are short there. */
    private static int partOfMonth(LocalDate date) {
        int left = date.lengthOfMonth() - date.getDayOfMonth();
        for (int part = 0; part < LAST_PARTS.length; part++) {
            if (left < LAST_PARTS[part]) {
                return ENDS_OF_PARTS.length + part;
            }
        }
        int part = 0;
        while (date.getDayOfMonth() >= ENDS_OF_PARTS[part]) {
            part++;
        }
        return part;
    }

    private void regressor(String part, double[] values, int phases) {
        Map<Double, Integer> kinds = kinds(values);
        if (kinds.size() > MOST_KINDS) {
            add(part, false, standardised(values));
            return;
        }
        double usual = kinds.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(Double.NaN);
        kinds.keySet().stream().sorted().filter(kind -> kind != usual).forEach(kind -> {
            double[] column = new double[steps];
            Arrays.setAll(column, step -> value(values, step) == kind ? 1 : 0);
            add(part, false, column);
            for (int phase = 0; phase < phases && kinds.size() == 2; phase++) {
                add(part, false, phase(phase, phases, column));
            }
        });
    }

    /** How often each value stands beside a known value of the series. */
    private Map<Double, Integer> kinds(double[] values) {
        Map<Double, Integer> kinds = new HashMap<>();
        for (int step = 0; step < series.length() && kinds.size() <= MOST_KINDS; step++) {
            if (!Double.isNaN(series.values()[step]) && !Double.isNaN(values[step])) {
                kinds.merge(values[step], 1, Integer::sum);
            }
        }
        return kinds;
    }

    private double[] standardised(double[] values) {
        double[] known = Arrays.stream(values, 0, series.length())
                .filter(value -> !Double.isNaN(value))
                .toArray();
        double mean = Arrays.stream(known).average().orElse(0);
        double spread = Math.sqrt(Arrays.stream(known)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0));
        double[] column = new double[steps];
        for (int step = 0; step < steps; step++) {
            double value = value(values, step);
            column[step] = Double.isNaN(value) || spread == 0 ? 0 : Math.clamp((value - mean) / spread, -5, 5);
        }
        return column;
    }

    private static double value(double[] values, int step) {
        return step < values.length ? values[step] : Double.NaN;
    }

    /** Leaves out what is nowhere, or everywhere, where values are known. */
    private void add(String part, boolean oneOfAll, double[] numbers) {
        Column column = Column.of(part, oneOfAll, numbers, series.values());
        if (!column.isConstant(known)) {
            columns.add(column);
        }
    }
}
