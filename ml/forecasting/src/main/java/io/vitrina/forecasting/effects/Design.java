package io.vitrina.forecasting.effects;

import io.vitrina.forecasting.Regressors;
import io.vitrina.forecasting.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The columns that effects are coefficients of, for the steps of a series and some that follow. A column is 1 where something holds and 0
 * elsewhere, or a number in its standard deviations.
 */
final class Design {

    private static final int LONGEST_SEASON = 31;
    private static final int MOST_KINDS = 8;
    private static final int[] PARTS_OF_A_MONTH = {1, 3, 6, 11, 16, 21, 26, 29, 32};

    private final Series series;
    private final int steps;
    private final List<double[]> columns = new ArrayList<>();

    private Design(Series series, int steps) {
        this.series = series;
        this.steps = steps;
    }

    /**
     * The columns of a series.
     *
     * @param season steps of a season, 1 for none
     * @param steps how many, at least those of the series
     */
    static double[][] of(Series series, int season, int steps) {
        Design design = new Design(series, steps);
        boolean withPhases = season > 1 && season <= LONGEST_SEASON;
        if (withPhases) {
            design.phases(season, null);
        }
        design.partsOfMonths();
        Regressors regressors = series.regressors();
        for (double[] column : regressors.columns()) {
            design.regressor(column, withPhases ? season : 1);
        }
        return design.columns.toArray(double[][]::new);
    }

    private void phases(int season, double @Nullable [] where) {
        for (int phase = 0; phase < season; phase++) {
            double[] column = new double[steps];
            for (int step = phase; step < steps; step += season) {
                column[step] = where == null ? 1 : where[step];
            }
            add(column);
        }
    }

    private void partsOfMonths() {
        if (!series.timeline().isDaily()) {
            return;
        }
        LocalDate first = series.timeline().date(0).orElseThrow();
        for (int part = 1; part < PARTS_OF_A_MONTH.length; part++) {
            double[] column = new double[steps];
            for (int step = 0; step < steps; step++) {
                int day = first.plusDays(step).getDayOfMonth();
                column[step] = day >= PARTS_OF_A_MONTH[part - 1] && day < PARTS_OF_A_MONTH[part] ? 1 : 0;
            }
            add(column);
        }
    }

    private void regressor(double[] values, int season) {
        Map<Double, Integer> kinds = kinds(values);
        if (kinds.size() > MOST_KINDS) {
            add(standardised(values));
            return;
        }
        double usual = kinds.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(Double.NaN);
        kinds.keySet().stream().sorted().filter(kind -> kind != usual).forEach(kind -> {
            double[] column = new double[steps];
            for (int step = 0; step < steps; step++) {
                column[step] = value(values, step) == kind ? 1 : 0;
            }
            add(column);
            if (kinds.size() == 2 && season > 1) {
                phases(season, column);
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
    private void add(double[] column) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int step = 0; step < series.length(); step++) {
            if (!Double.isNaN(series.values()[step])) {
                least = Math.min(least, column[step]);
                most = Math.max(most, column[step]);
            }
        }
        if (most > least) {
            columns.add(column);
        }
    }
}
