package io.vitrina.training.table;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates and bands from the text of cells, and what stands for a missing value. */
final class CellText {

    private static final Set<String> MISSING = Set.of("", "na", "n/a", "nan", "null", "none", "?", "-");
    private static final Pattern FIRST_NUMBER = Pattern.compile("\\d+([.]\\d+)?");
    private static final List<DateTimeFormatter> DATES =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, strict("dd.MM.uuuu"), strict("M/d/uuuu"), strict("dd-MM-uuuu"));

    private CellText() {}

    static boolean isMissing(String text) {
        return MISSING.contains(text.toLowerCase(Locale.ROOT));
    }

    /** The days since 1970 of the date that the text is, or starts with, if it is one. */
    static OptionalDouble days(String text) {
        String date = text.split("[T ]", 2)[0];
        for (DateTimeFormatter format : DATES) {
            try {
                return OptionalDouble.of(LocalDate.parse(date, format).toEpochDay());
            } catch (DateTimeParseException other) {
                continue;
            }
        }
        return OptionalDouble.empty();
    }

    /** The first number within the text of a band, such as 45 of "45-54" or 65 of "65+". */
    static OptionalDouble firstNumber(String text) {
        Matcher matcher = FIRST_NUMBER.matcher(text);
        return matcher.find() ? OptionalDouble.of(Double.parseDouble(matcher.group())) : OptionalDouble.empty();
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
