package io.vitrina.training.series;

import io.vitrina.forecasting.Timeline;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.LongUnaryOperator;

/**
 * How far apart the steps of a file's series are: the largest distance that divides all distances between rows that follow each other. Months have
 * no fixed length; where all rows are on the same day of their months, or all on the last, distances are counted in months.
 *
 * @param unit of {@code every}
 */
record Spacing(StampForm form, Unit unit, long every) {

    private static final long SECONDS_OF_DAY = 86_400;
    private static final int LONGEST_MONTH = 31;

    /** What distances are counted in. */
    enum Unit {
        NUMBERS,
        SECONDS,
        DAYS,
        MONTHS
    }

    static Spacing of(StampForm form, List<RecordedSeries> all) {
        if (form == StampForm.NUMBER) {
            return new Spacing(form, Unit.NUMBERS, divisor(all, stamp -> stamp, 1));
        }
        boolean days = all.stream().allMatch(series -> series.stamps().allMatch(form::isMidnight));
        if (!days) {
            return new Spacing(form, Unit.SECONDS, divisor(all, stamp -> stamp, SECONDS_OF_DAY));
        }
        if (isMonthly(form, all)) {
            return new Spacing(form, Unit.MONTHS, divisor(all, stamp -> month(form.day(stamp)), 1));
        }
        return new Spacing(form, Unit.DAYS, divisor(all, form::epochDay, 1));
    }

    private static boolean isMonthly(StampForm form, List<RecordedSeries> all) {
        boolean several = all.stream().anyMatch(series -> series.length() > 1);
        int day = form.day(all.getFirst().stamp(0)).getDayOfMonth();
        boolean sameDay = all.stream()
                .allMatch(series ->
                        series.stamps().allMatch(stamp -> form.day(stamp).getDayOfMonth() == day));
        boolean lastDay = all.stream().allMatch(series -> series.stamps().allMatch(stamp -> isLast(form.day(stamp))));
        return several && (sameDay || lastDay);
    }

    private static boolean isLast(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    /**
     * The largest number that divides all distances.
     *
     * @param place of a stamp, in what distances are counted in
     * @param alone the distance where no series has two rows
     */
    private static long divisor(List<RecordedSeries> all, LongUnaryOperator place, long alone) {
        long divisor = 0;
        for (RecordedSeries series : all) {
            for (int row = 1; row < series.length(); row++) {
                divisor = greatestCommonDivisor(
                        divisor, place.applyAsLong(series.stamp(row)) - place.applyAsLong(series.stamp(row - 1)));
            }
        }
        return divisor == 0 ? alone : divisor;
    }

    private static long greatestCommonDivisor(long first, long second) {
        return second == 0 ? first : greatestCommonDivisor(second, first % second);
    }

    private static long month(LocalDate day) {
        return day.getYear() * 12L + day.getMonthValue();
    }

    /** How many steps a stamp is after another. */
    long steps(long from, long to) {
        return switch (unit) {
            case NUMBERS, SECONDS -> (to - from) / every;
            case DAYS -> (form.epochDay(to) - form.epochDay(from)) / every;
            case MONTHS -> (month(form.day(to)) - month(form.day(from))) / every;
        };
    }

    /** Whether a stamp is one of the steps from a first one on, rather than between two. */
    boolean isStep(long first, long stamp) {
        return switch (unit) {
            case NUMBERS, SECONDS -> (stamp - first) % every == 0;
            case DAYS -> form.isMidnight(stamp) && (form.epochDay(stamp) - form.epochDay(first)) % every == 0;
            case MONTHS ->
                form.isMidnight(stamp)
                        && (month(form.day(stamp)) - month(form.day(first))) % every == 0
                        && (isLast(form.day(stamp))
                                || form.day(stamp).getDayOfMonth()
                                        == form.day(first).getDayOfMonth());
        };
    }

    /** Whether a step that is so far from a first one can still be written. */
    boolean isWithin(long first, long step) {
        double days = form == StampForm.DATE ? 1 : SECONDS_OF_DAY;
        double apart = switch (unit) {
            case NUMBERS, SECONDS -> every;
            case DAYS -> every * days;
            case MONTHS -> every * days * LONGEST_MONTH;
        };
        return form.isWithin(first + apart * step);
    }

    /** So many steps, in the unit of the distances between stamps. */
    String distance(long steps) {
        return steps * every
                + switch (unit) {
                    case NUMBERS -> "";
                    case SECONDS -> " seconds";
                    case DAYS -> " days";
                    case MONTHS -> " months";
                };
    }

    /** The steps from a first one on. */
    Timeline from(long first) {
        return switch (unit) {
            case NUMBERS -> new Timeline.Counted(first, every);
            case SECONDS -> new Timeline.Timed(LocalDateTime.ofEpochSecond(first, 0, ZoneOffset.UTC), every);
            case DAYS -> new Timeline.Dated(form.day(first), every, ChronoUnit.DAYS);
            case MONTHS -> new Timeline.Dated(form.day(first), every, ChronoUnit.MONTHS);
        };
    }

    /** How a step is written in a file of this form. */
    String label(Timeline timeline, long step) {
        return timeline.date(step)
                .filter(day -> unit != Unit.SECONDS)
                .map(day -> form.write(form == StampForm.DATE ? day.toEpochDay() : day.toEpochDay() * SECONDS_OF_DAY))
                .orElseGet(() -> unit == Unit.SECONDS
                        ? form.write(StampForm.TIME.parse(timeline.label(step)))
                        : timeline.label(step));
    }

    /** Seasons that series of such steps usually have: none for years or mere numbers. */
    int[] usualSeasons() {
        return switch (unit) {
            case NUMBERS -> new int[0];
            case SECONDS -> SECONDS_OF_DAY % every == 0 ? new int[] {(int) (SECONDS_OF_DAY / every)} : new int[0];
            case DAYS -> every == 1 ? new int[] {7} : every == 7 ? new int[] {52} : new int[0];
            case MONTHS -> every < 12 && 12 % every == 0 ? new int[] {(int) (12 / every)} : new int[0];
        };
    }
}
