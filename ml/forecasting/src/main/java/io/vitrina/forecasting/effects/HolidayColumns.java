package io.vitrina.forecasting.effects;

import io.vitrina.forecasting.Calendar;
import io.vitrina.forecasting.Calendar.Holiday;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.Timeline;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;

/**
 * Columns for the holidays of a series' calendar: how many fall into each step; each of them by its name, where it was seen often enough to
 * differ from the others; and, where steps are days, the days before and after them.
 */
final class HolidayColumns {

    private static final int LEAST_SEEN = 2;

    private final Series series;
    private final int steps;
    private final Map<String, double[]> byName = new TreeMap<>();

    /** By step, beginning with the step before the first and ending with the one after the last. */
    private final double[] counts;

    private HolidayColumns(Series series, int steps) {
        this.series = series;
        this.steps = steps;
        this.counts = new double[steps + 2];
    }

    /** Hands on the columns for so many steps: none where steps have no dates or are shorter than days. */
    static void of(Series series, int steps, Consumer<double[]> columns) {
        Timeline timeline = series.timeline();
        if (series.calendar() != Calendar.NONE && (timeline.isDaily() || timeline instanceof Timeline.Dated)) {
            HolidayColumns holidays = new HolidayColumns(series, steps);
            holidays.read();
            holidays.forEach(columns);
        }
    }

    private void read() {
        int step = -1;
        LocalDate next = date(step + 1);
        LocalDate last = LocalDate.MIN;
        for (Holiday holiday : series.calendar().holidays(date(step), date(steps + 1))) {
            while (!holiday.day().isBefore(next)) {
                step++;
                next = date(step + 1);
            }
            counts[step + 1] += holiday.day().equals(last) ? 0 : 1;
            last = holiday.day();
            if (step >= 0 && step < steps) {
                byName.computeIfAbsent(holiday.name(), name -> new double[steps])[step] = 1;
            }
        }
    }

    private LocalDate date(int step) {
        return series.timeline().date(step).orElseThrow();
    }

    private void forEach(Consumer<double[]> columns) {
        boolean daily = series.timeline().isDaily();
        columns.accept(column(step -> daily ? Math.min(1, counts[step + 1]) : counts[step + 1]));
        byName.values().stream().filter(this::isSeen).forEach(columns);
        if (daily) {
            columns.accept(column(step -> counts[step + 1] == 0 && counts[step + 2] > 0 ? 1 : 0));
            columns.accept(column(step -> counts[step + 1] == 0 && counts[step] > 0 ? 1 : 0));
        }
    }

    private double[] column(IntToDoubleFunction number) {
        double[] column = new double[steps];
        Arrays.setAll(column, number);
        return column;
    }

    private boolean isSeen(double[] column) {
        int seen = 0;
        for (int step = 0; step < series.length(); step++) {
            seen += column[step] > 0 && !Double.isNaN(series.values()[step]) ? 1 : 0;
        }
        return seen >= LEAST_SEEN;
    }
}
