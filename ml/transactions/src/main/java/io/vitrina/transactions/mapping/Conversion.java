package io.vitrina.transactions.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One step from a foreign text to the contract's. What cannot be converted stays as it is, for the contract's checks to refuse. */
@FunctionalInterface
public interface Conversion {

    String apply(String text);

    /** Replaces values by others; what is not in the table becomes {@code otherwise}, or stays where that is null. */
    static Conversion values(Map<String, String> table, @Nullable String otherwise) {
        return text -> {
            String value = table.get(text);
            return value != null ? value : otherwise != null ? otherwise : text;
        };
    }

    /** A decimal number in units becomes a whole number of minor units, half up. */
    static Conversion minorUnits(int decimals) {
        return text -> number(text) instanceof BigDecimal number
                ? number.movePointRight(decimals)
                        .setScale(0, RoundingMode.HALF_UP)
                        .toPlainString()
                : text;
    }

    /** A number divided by a whole one, with ten decimals. */
    static Conversion divided(int by) {
        return text -> number(text) instanceof BigDecimal number
                ? number.divide(BigDecimal.valueOf(by), 10, RoundingMode.HALF_UP)
                        .toPlainString()
                : text;
    }

    static Conversion prefixed(String prefix) {
        return text -> text.isEmpty() ? text : prefix + text;
    }

    /** A local time of a zone becomes ISO 8601 in UTC. */
    static Conversion timestamp(Node pattern, String zone) {
        try {
            DateTimeFormatter form = DateTimeFormatter.ofPattern(pattern.text(), Locale.ROOT);
            ZoneId of = ZoneId.of(zone);
            return text -> utc(form, of, text);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw pattern.wrong("is not a form of dates, or its zone is none: " + wrong.getMessage());
        }
    }

    private static String utc(DateTimeFormatter form, ZoneId zone, String text) {
        try {
            return LocalDateTime.parse(text, form).atZone(zone).toInstant().toString();
        } catch (DateTimeParseException notOne) {
            return text;
        }
    }

    private static @Nullable BigDecimal number(String text) {
        try {
            return text.length() > 40 ? null : new BigDecimal(text.strip());
        } catch (NumberFormatException notOne) {
            return null;
        }
    }
}
