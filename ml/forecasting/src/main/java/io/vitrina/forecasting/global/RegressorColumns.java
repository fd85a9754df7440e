package io.vitrina.forecasting.global;

import java.util.List;

/** A regressor at a step, on both of its sides, and for how long it has been and will be the same. */
final class RegressorColumns implements Columns {

    private static final int BESIDE = 7;
    private static final int LONGEST_RUN = 15;

    private final String name;
    private final int regressor;
    private final int horizon;

    /** @param horizon how many steps after the origin it is known of */
    RegressorColumns(String name, int regressor, int horizon) {
        this.name = name;
        this.regressor = regressor;
        this.horizon = horizon;
    }

    @Override
    public List<String> names() {
        return List.of(
                name,
                name + " one step before",
                name + " one step after",
                name + " mean of " + BESIDE + " steps before",
                name + " mean of " + BESIDE + " steps after",
                name + " steps that it was the same",
                name + " steps that it stays the same");
    }

    @Override
    public void write(ScaledSeries series, int origin, int ahead, Row row) {
        double[] values = series.series().regressors().columns()[regressor];
        int end = Math.min(values.length, origin + horizon + 1);
        int step = origin + ahead;
        row.add(at(values, step, end));
        row.add(at(values, step - 1, end));
        row.add(at(values, step + 1, end));
        row.add(mean(values, step - BESIDE, step));
        row.add(mean(values, step + 1, Math.min(end, step + 1 + BESIDE)));
        row.add(run(values, step, -1, end));
        row.add(run(values, step, 1, end));
    }

    private static double at(double[] values, int step, int end) {
        return step >= 0 && step < end ? values[step] : Double.NaN;
    }

    private static double mean(double[] values, int from, int until) {
        double sum = 0;
        int known = 0;
        for (int step = Math.max(0, from); step < until; step++) {
            if (!Double.isNaN(values[step])) {
                sum += values[step];
                known++;
            }
        }
        return known == 0 ? Double.NaN : sum / known;
    }

    private static double run(double[] values, int step, int direction, int end) {
        double value = at(values, step, end);
        int run = 0;
        while (run < LONGEST_RUN && at(values, step + direction * (run + 1), end) == value) {
            run++;
        }
        return Double.isNaN(value) ? Double.NaN : run;
    }
}
