package io.vitrina.transactions.reading;

import io.vitrina.transactions.Channel;
import io.vitrina.transactions.Gender;
import io.vitrina.transactions.InvalidFieldException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Texts as the contract's values. */
final class Values {

    private static final int SECONDS_OF_DAY = 86_400;
    private static final int ISO_LENGTH = "2026-10-31T23:59:59Z".length();

    private Values() {}

    static long wholeNumber(String column, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notOne) {
            throw new InvalidFieldException(column, text.isEmpty() ? "is missing" : "is not a whole number");
        }
    }

    static @Nullable Long wholeNumberOrNull(String column, String text) {
        return text.isEmpty() ? null : Long.valueOf(wholeNumber(column, text));
    }

    static @Nullable Double numberOrNull(String column, String text) {
        try {
            return text.isEmpty() ? null : Double.valueOf(text);
        } catch (NumberFormatException notOne) {
            throw new InvalidFieldException(column, "is not a number");
        }
    }

    static @Nullable String textOrNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static Channel channel(String text) {
        return switch (text) {
            case "pos" -> Channel.POS;
            case "online" -> Channel.ONLINE;
            default -> throw new InvalidFieldException("channel", "is neither pos nor online");
        };
    }

    static Gender gender(String text) {
        return switch (text) {
            case "female" -> Gender.FEMALE;
            case "male" -> Gender.MALE;
            case "", "unknown" -> Gender.UNKNOWN;
            default -> throw new InvalidFieldException("gender", "is not female, male or unknown");
        };
    }

    /** ISO 8601 in UTC; the usual form {@code 2026-10-31T23:59:59Z} without a parser. */
    static Instant timestamp(String text) {
        try {
            return isUsual(text) ? usual(text) : Instant.parse(text);
        } catch (DateTimeException | NumberFormatException notOne) {
            throw new InvalidFieldException(
                    "timestamp", text.isEmpty() ? "is missing" : "is not an ISO 8601 time in UTC");
        }
    }

    private static boolean isUsual(String text) {
        return text.length() == ISO_LENGTH
                && text.charAt(10) == 'T'
                && text.charAt(19) == 'Z'
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':';
    }

    private static Instant usual(String text) {
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (hour > 23 || minute > 59 || second > 59) {
            throw new DateTimeException("not a time of day");
        }
        LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        return Instant.ofEpochSecond(day.toEpochDay() * SECONDS_OF_DAY + hour * 3600L + minute * 60 + second);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
