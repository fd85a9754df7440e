package io.vitrina.training.series;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** How the steps of a file are written, and the number that each stands for. */
enum StampForm {
    /** Whole numbers, as they are. */
    NUMBER("whole number", -StampForm.LARGEST, StampForm.LARGEST) {
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
    DATE("date", LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay()) {
        @Override
        long parse(String text) {
            return isPlainDate(text)
                    ? plainDate(text).toEpochDay()
                    : LocalDate.parse(text).toEpochDay();
        }

        @Override
        String write(long stamp) {
            return LocalDate.ofEpochDay(stamp).toString();
        }
    },
    /** Times of no zone, as seconds from 1970. */
    TIME("time", DATE.first * StampForm.SECONDS_OF_DAY, DATE.last * StampForm.SECONDS_OF_DAY) {
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
    MOMENT("time with an offset", TIME.first, TIME.last) {
        @Override
        long parse(String text) {
            return OffsetDateTime.parse(text.replace(' ', 'T')).toEpochSecond();
        }

        @Override
        String write(long stamp) {
            return TIME.write(stamp).replace(' ', 'T') + "Z";
        }
    };

    private static final long LARGEST = 1_000_000_000_000_000L;
    private static final long SECONDS_OF_DAY = 86_400;
    private static final String PLAIN_DATE = "0000-00-00";
    private static final DateTimeFormatter TIMES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final String text;
    private final long first;
    private final long last;

    StampForm(String text, long first, long last) {
        this.text = text;
        this.first = first;
        this.last = last;
    }

    /** What stamps of this form are called. */
    String text() {
        return text;
    }

    /** Whether a stamp can be used: of a year from 1 to 9999, or a whole number of at most 15 digits or so. */
    boolean isWithin(double stamp) {
        return stamp >= first && stamp <= last;
    }

    /** What {@link #isWithin} allows. */
    String range() {
        return this == NUMBER
                ? "-" + CellNumber.LARGEST_TEXT + " to " + CellNumber.LARGEST_TEXT
                : "the years 1 to 9999";
    }

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

    /** Whether a text is digits and hyphens as in 2026-01-31: nearly all dates, which are then read without the general parser. */
    private static boolean isPlainDate(String text) {
        if (text.length() != PLAIN_DATE.length()) {
            return false;
        }
        for (int at = 0; at < text.length(); at++) {
            boolean digit = text.charAt(at) >= '0' && text.charAt(at) <= '9';
            if (PLAIN_DATE.charAt(at) == '-' ? text.charAt(at) != '-' : !digit) {
                return false;
            }
        }
        return true;
    }

    private static LocalDate plainDate(String text) {
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }

    /** Whether a stamp is the first moment of a day. */
    boolean isMidnight(long stamp) {
        return this == DATE || this != NUMBER && Math.floorMod(stamp, SECONDS_OF_DAY) == 0;
    }

    /** The day of a stamp. */
    LocalDate day(long stamp) {
        return LocalDate.ofEpochDay(epochDay(stamp));
    }

    /** The day of a stamp, counted from 1970. */
    long epochDay(long stamp) {
        return this == DATE ? stamp : Math.floorDiv(stamp, SECONDS_OF_DAY);
    }
}
