package io.vitrina.forecasting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When the steps of a series are: equally spaced, from a first one on. */
public sealed interface Timeline {

    /** How a step is written, as in the file that the series came from. */
    String label(long step);

    /** The day on which a step begins; nothing where steps are only counted. */
    Optional<LocalDate> date(long step);

    /** Whether each step is a day: then it has a place in the week and the month. */
    boolean isDaily();

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

        private LocalDate day(long step) {
            LocalDate day = first.plus(step * every, unit);
            boolean last = unit == ChronoUnit.MONTHS && first.getDayOfMonth() == first.lengthOfMonth();
            return last ? day.withDayOfMonth(day.lengthOfMonth()) : day;
        }
    }

    /** Hours, minutes or seconds, without the jumps that clocks make. */
    record Timed(LocalDateTime first, long everySeconds) implements Timeline {

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
            return everySeconds == ChronoUnit.DAYS.getDuration().toSeconds();
        }
    }

    private static void requirePositive(long every) {
        if (every < 1) {
            throw new IllegalArgumentException("steps of " + every + " do not go forwards");
        }
    }
}
