package io.vitrina.forecasting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When the steps of a series are: equally spaced, from a first one on. */
public sealed interface Timeline {

    /** Days of 52 weeks. */
    int SHORTEST_YEAR = 364;

    /** Days of 53 weeks. */
    int LONGEST_YEAR = 371;

    /** How a step is written, as in the file that the series came from. */
    String label(long step);

    /** The day on which a step begins; nothing where steps are only counted. */
    Optional<LocalDate> date(long step);

    /** Whether each step is a day: then it has a place in the week and the month. */
    boolean isDaily();

    /** What a season of so many steps is called: a day, a week, a year, or a season of that many steps. */
    String season(int steps);

    /** Counted steps, for example years. */
    record Counted(long first, long every) implements Timeline {

        public Counted {
            requirePositive(every);
        }

        @Override
        public String label(long step) {
            return Long.toString(first + step * every);
        }

        @Override
        public Optional<LocalDate> date(long step) {
            return Optional.empty();
        }

        @Override
        public boolean isDaily() {
            return false;
        }

        @Override
        public String season(int steps) {
            return "season-" + steps;
        }
    }

    /**
     * Days, weeks, months or years. A month's last day stays the last day of the months that follow.
     *
     * @param unit {@link ChronoUnit#DAYS}, or {@link ChronoUnit#MONTHS} for all that has no fixed number of days
     */
    record Dated(LocalDate first, long every, ChronoUnit unit) implements Timeline {

        public Dated {
            requirePositive(every);
            if (unit != ChronoUnit.DAYS && unit != ChronoUnit.MONTHS) {
                throw new IllegalArgumentException("steps are of days or of months, not of " + unit);
            }
        }

        @Override
        public String label(long step) {
            return day(step).toString();
        }

        @Override
        public Optional<LocalDate> date(long step) {
            return Optional.of(day(step));
        }

        @Override
        public boolean isDaily() {
            return every == 1 && unit == ChronoUnit.DAYS;
        }

        @Override
        public String season(int steps) {
            if (unit == ChronoUnit.MONTHS) {
                return steps * every == 12 ? Components.YEAR : "season-" + steps;
            }
            return Timeline.season(steps, steps * every);
        }

        private LocalDate day(long step) {
            LocalDate day = first.plus(step * every, unit);
            boolean last = unit == ChronoUnit.MONTHS && first.getDayOfMonth() == first.lengthOfMonth();
            return last ? day.withDayOfMonth(day.lengthOfMonth()) : day;
        }
    }

    /** Hours, minutes or seconds, without the jumps that clocks make. */
    record Timed(LocalDateTime first, long everySeconds) implements Timeline {

        private static final long SECONDS_OF_DAY = 86_400;

        public Timed {
            requirePositive(everySeconds);
        }

        @Override
        public String label(long step) {
            LocalDateTime time = first.plusSeconds(step * everySeconds);
            return time.toLocalDate() + " " + time.toLocalTime().format(DateTimeFormatter.ISO_LOCAL_TIME);
        }

        @Override
        public Optional<LocalDate> date(long step) {
            return Optional.of(first.plusSeconds(step * everySeconds).toLocalDate());
        }

        @Override
        public boolean isDaily() {
            return everySeconds == SECONDS_OF_DAY;
        }

        @Override
        public String season(int steps) {
            return Timeline.season(steps, (double) steps * everySeconds / SECONDS_OF_DAY);
        }
    }

    private static String season(int steps, double days) {
        if (days == 1) {
            return "day";
        }
        return days == 7 ? "week" : days >= SHORTEST_YEAR && days <= LONGEST_YEAR ? Components.YEAR : "season-" + steps;
    }

    private static void requirePositive(long every) {
        if (every < 1) {
            throw new IllegalArgumentException("steps of " + every + " do not go forwards");
        }
    }
}
