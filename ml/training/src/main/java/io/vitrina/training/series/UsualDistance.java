package io.vitrina.training.series;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What rows are usually apart. Steps divide all distances, so one row on the wrong day, or clocks that change under days that are written as times,
 * would make them so short that hardly any has a row: then it is the row that is wrong.
 */
final class UsualDistance {

    /** Steps between rows: weeks among which a day is one off, and all that is worse. */
    private static final int TOO_MANY = 7;

    private UsualDistance() {}

    /** A row that does not fit; its number among the rows of its series. */
    record Misfit(RecordedSeries series, int row, String reason) {}

    /** The first row that is to blame where rows are usually too many steps apart; nothing where they are not. */
    static Optional<Misfit> misfit(Spacing spacing, List<RecordedSeries> all) {
        long usual = usual(spacing, all);
        if (usual < TOO_MANY) {
            return Optional.empty();
        }
        for (RecordedSeries series : all) {
            for (int row = 1; row < series.length(); row++) {
                long distance = distance(spacing, series, row);
                if (distance % usual != 0) {
                    String reason = "is " + spacing.distance(distance) + " after the row above it in series "
                            + series.id() + ", where rows are usually " + spacing.distance(usual)
                            + " apart; write dates for days, months by the same day or all by their last, and a row for each step";
                    return Optional.of(new Misfit(series, row, reason));
                }
            }
        }
        return Optional.empty();
    }

    /** The distance that half of all are no longer than. */
    private static long usual(Spacing spacing, List<RecordedSeries> all) {
        NavigableMap<Long, Integer> counts = new TreeMap<>();
        int left = 0;
        for (RecordedSeries series : all) {
            for (int row = 1; row < series.length(); row++) {
                counts.merge(distance(spacing, series, row), 1, Integer::sum);
                left++;
            }
        }
        int more = left / 2;
        for (Map.Entry<Long, Integer> distance : counts.entrySet()) {
            left -= distance.getValue();
            if (left <= more) {
                return distance.getKey();
            }
        }
        return 1;
    }

    private static long distance(Spacing spacing, RecordedSeries series, int row) {
        return spacing.steps(series.stamp(row - 1), series.stamp(row));
    }
}
