package io.vitrina.training.series;

import io.vitrina.forecasting.Calendar;
import io.vitrina.forecasting.Regressors;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.Timeline;
import io.vitrina.training.table.BadTableException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The series of a file, equally spaced: steps without a row are not known. */
public final class SeriesFile {

    private static final long LONGEST = 1_000_000;

    private final Spacing spacing;
    private final List<Series> series;

    private SeriesFile(Spacing spacing, List<Series> series) {
        this.spacing = spacing;
        this.series = List.copyOf(series);
    }

    /**
     * Reads series and, where there is one, what is known of the steps to come.
     *
     * @param file CSV {@code unique_id,ds,y} and regressors; without {@code unique_id} it is one series
     * @param future CSV {@code unique_id,ds} and the same regressors; without it regressors are not used
     * @param horizon steps that have to be known for each series
     * @param calendar of the days of all series
     * @throws BadTableException names what cannot be used by file, line and column
     */
    public static SeriesFile read(Path file, @Nullable Path future, int horizon, Calendar calendar)
            throws BadTableException {
        SeriesReader.Content content = SeriesReader.series(file, future != null);
        Spacing spacing = spacing(content);
        SeriesReader.Content known = future == null ? null : SeriesReader.future(future, content);
        List<Series> series = new ArrayList<>();
        for (RecordedSeries one : content.series().values()) {
            series.add(regular(content, spacing, one, known, horizon, calendar));
        }
        return new SeriesFile(spacing, series);
    }

    private static Spacing spacing(SeriesReader.Content content) throws BadTableException {
        List<RecordedSeries> all = List.copyOf(content.series().values());
        Spacing spacing = Spacing.of(content.form(), all);
        UsualDistance.Misfit misfit = UsualDistance.misfit(spacing, all).orElse(null);
        if (misfit != null) {
            throw bad(content, misfit.series(), misfit.row(), SeriesReader.STAMP, misfit.reason());
        }
        return spacing;
    }

    private static BadTableException bad(
            SeriesReader.Content content, RecordedSeries series, int row, String column, String what) {
        return new BadTableException(content.file() + " line " + series.line(row) + " column " + column + ": " + what);
    }

    private static Series regular(
            SeriesReader.Content content,
            Spacing spacing,
            RecordedSeries rows,
            SeriesReader.@Nullable Content known,
            int horizon,
            Calendar calendar)
            throws BadTableException {
        int begin = 0;
        while (begin < rows.length() && Double.isNaN(rows.value(begin))) {
            begin++;
        }
        if (begin == rows.length()) {
            throw bad(content, rows, 0, SeriesReader.VALUE, "series " + rows.id() + " has no value that is known");
        }
        long first = rows.stamp(begin);
        long steps = spacing.steps(first, rows.stamp(rows.length() - 1)) + 1;
        if (steps > LONGEST) {
            String reason = "series " + rows.id() + " would have " + steps + " steps, " + spacing.distance(1)
                    + " apart; the most is " + LONGEST;
            throw bad(content, rows, rows.length() - 1, SeriesReader.STAMP, reason);
        }
        if (!spacing.isWithin(first, steps + horizon)) {
            String reason = "the steps to come go beyond " + content.form().range();
            throw bad(content, rows, rows.length() - 1, SeriesReader.STAMP, reason);
        }
        double[] values = new double[(int) steps];
        Arrays.fill(values, Double.NaN);
        for (int row = begin; row < rows.length(); row++) {
            values[(int) spacing.steps(first, rows.stamp(row))] = rows.value(row);
        }
        Timeline timeline = spacing.from(first);
        Regressors regressors = known == null
                ? Regressors.NONE
                : regressors(content, spacing, rows, known, first, values.length, horizon);
        return new Series(rows.id(), timeline, values, regressors, calendar);
    }

    private static Regressors regressors(
            SeriesReader.Content content,
            Spacing spacing,
            RecordedSeries rows,
            SeriesReader.Content known,
            long first,
            int length,
            int horizon)
            throws BadTableException {
        double[][] columns = new double[content.regressors().size()][length + horizon];
        for (double[] column : columns) {
            Arrays.fill(column, Double.NaN);
        }
        boolean[] seen = new boolean[length + horizon];
        fill(columns, seen, spacing, rows, first);
        Arrays.fill(seen, length, length + horizon, false);
        RecordedSeries ahead = known.series().get(rows.id());
        if (ahead != null) {
            checkSteps(spacing, known, ahead, first);
            fill(columns, seen, spacing, ahead, first);
        }
        for (int step = length; step < seen.length; step++) {
            if (!seen[step]) {
                throw new BadTableException(known.file() + ": has no row of series " + rows.id() + " for "
                        + spacing.label(spacing.from(first), step));
            }
        }
        return new Regressors(content.regressors(), columns);
    }

    private static void checkSteps(Spacing spacing, SeriesReader.Content known, RecordedSeries ahead, long first)
            throws BadTableException {
        for (int row = 0; row < ahead.length(); row++) {
            if (!spacing.isStep(first, ahead.stamp(row))) {
                String reason = "is between two steps of series " + ahead.id() + ", which are " + spacing.distance(1)
                        + " apart";
                throw bad(known, ahead, row, SeriesReader.STAMP, reason);
            }
        }
    }

    private static void fill(double[][] columns, boolean[] seen, Spacing spacing, RecordedSeries rows, long first) {
        for (int row = 0; row < rows.length(); row++) {
            long step = spacing.steps(first, rows.stamp(row));
            if (rows.stamp(row) >= first && step < seen.length) {
                seen[(int) step] = true;
                for (int column = 0; column < columns.length; column++) {
                    columns[column][(int) step] = rows.regressor(column, row);
                }
            }
        }
    }

    /** In the order in which they begin in the file. */
    public List<Series> series() {
        return series;
    }

    /** How a step of a series is written in this file. */
    public String label(Series one, long step) {
        return spacing.label(one.timeline(), step);
    }

    /** Seasons that series of such steps usually have; none for years or mere numbers. */
    public int[] usualSeasons() {
        return spacing.usualSeasons();
    }
}
