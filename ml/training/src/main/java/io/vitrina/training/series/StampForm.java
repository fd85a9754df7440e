package io.vitrina.training.series;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/** How the steps of a file are written, and the number that each stands for. */
enum StampForm {
    /** Whole numbers, as they are. */
    NUMBER {
        @Override
        long parse(String text) {
            return Long.parseLong(text);
        }

        @Override
        String write(long stamp) {
            return Long.toString(stamp);
        }
    },
    /** Days, counted from 1970. */
    DATE {
        @Override
        long parse(String text) {
            return LocalDate.parse(text).toEpochDay();
        }

        @Override
        String write(long stamp) {
            return LocalDate.ofEpochDay(stamp).toString();
        }
    },
    /** Times of no zone, as seconds from 1970. */
    TIME {
        @Override
        long parse(String text) {
            return LocalDateTime.parse(text.replace(' ', 'T')).toEpochSecond(ZoneOffset.UTC);
        }

        @Override
        String write(long stamp) {
            return TIMES.format(LocalDateTime.ofEpochSecond(stamp, 0, ZoneOffset.UTC));
        }
    },
    /** Moments with their offset, as seconds from 1970; written in Greenwich time. */
    MOMENT {
        @Override
        long parse(String text) {
            return OffsetDateTime.parse(text.replace(' ', 'T')).toEpochSecond();
        }

        @Override
        String write(long stamp) {
            return TIME.write(stamp).replace(' ', 'T') + "Z";
        }
    };

    private static final DateTimeFormatter TIMES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    /** @throws DateTimeException or {@link NumberFormatException} where the text is not of this form */
    abstract long parse(String text);

    abstract String write(long stamp);

    /** The form of a text; nothing where it is none of them. */
    static Optional<StampForm> of(String text) {
        for (StampForm form : values()) {
            try {
                form.parse(text);
                return Optional.of(form);
            } catch (DateTimeException | NumberFormatException other) {
                continue;
            }
        }
        return Optional.empty();
    }

    /** Whether a stamp is the first moment of a day. */
    boolean isMidnight(long stamp) {
        return this == DATE
                || this != NUMBER
                        && Math.floorMod(
                                        stamp, ChronoField.SECOND_OF_DAY.range().getMaximum() + 1)
                                == 0;
    }

    /** The day of a stamp. */
    LocalDate day(long stamp) {
        return LocalDate.ofEpochDay(this == DATE ? stamp : Math.floorDiv(stamp, 86_400L));
    }
}
