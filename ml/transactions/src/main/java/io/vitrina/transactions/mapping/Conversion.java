package io.vitrina.transactions.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One step from a foreign text to the contract's. What cannot be converted stays as it is, for the contract's checks to refuse. */
@FunctionalInterface
public interface Conversion {

    String apply(String text);

    /** Years outside of quoted text; strict reading of a year of an era would ask for the era. */
    Pattern YEAR_OF_ERA = Pattern.compile("'[^']*'|y+");

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

    /** A number with this decimal mark, comma or point, and marks or spaces between its thousands becomes one without. */
    static Conversion plainNumber(Node decimalMark) {
        return switch (decimalMark.character()) {
            case ',' -> text -> withoutThousands(text, '.').replace(',', '.');
            case '.' -> text -> withoutThousands(text, ',');
            default -> throw decimalMark.wrong("is neither a comma nor a point: " + decimalMark.text());
        };
    }

    private static String withoutThousands(String text, char mark) {
        String plain = text.strip();
        String digits = "[+-]?\\d{1,3}([%s\\h']\\d{3})+([^\\d].*)?".formatted(Pattern.quote(String.valueOf(mark)));
        return plain.matches(digits) ? plain.replaceAll("[\\h']", "").replace(String.valueOf(mark), "") : plain;
    }

    /**
     * A time becomes ISO 8601 in UTC: one with an offset as that says, a local one by the zone, a date as the beginning of its day there. A
     * day that no calendar has is no time.
     */
    static Conversion timestamp(Node pattern, String zone) {
        try {
            DateTimeFormatter form = DateTimeFormatter.ofPattern(
                            YEAR_OF_ERA
                                    .matcher(pattern.text())
                                    .replaceAll(part -> Matcher.quoteReplacement(
                                            part.group().startsWith("'")
                                                    ? part.group()
                                                    : part.group().replace('y', 'u'))),
                            Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);
            ZoneId of = ZoneId.of(zone);
            return text -> utc(form, of, text);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw pattern.wrong("is not a form of dates, or its zone is none: " + wrong.getMessage());
        }
    }

    private static String utc(DateTimeFormatter form, ZoneId zone, String text) {
        try {
            TemporalAccessor time = form.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return switch (time) {
                case OffsetDateTime exact -> exact.toInstant().toString();
                case LocalDateTime local -> local.atZone(zone).toInstant().toString();
                default -> LocalDate.from(time).atStartOfDay(zone).toInstant().toString();
            };
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
