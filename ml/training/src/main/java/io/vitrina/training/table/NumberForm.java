package io.vitrina.training.table;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** How the numbers of a column are written: {@code 1234.5}, {@code 1,234.5} or {@code 1.234,5}. */
enum NumberForm {
    PLAIN("", '.'),
    COMMA_BETWEEN_THOUSANDS(",", '.'),
    DECIMAL_COMMA(".", ',');

    private static final Predicate<String> WITH_THOUSANDS =
            Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+([.]\\d+)?").asMatchPredicate();
    private static final Predicate<String> WITH_DECIMALS =
            Pattern.compile("[+-]?(\\d+|\\d{1,3}([.]\\d{3})+),\\d+").asMatchPredicate();

    private final String thousands;
    private final char decimal;

    NumberForm(String thousands, char decimal) {
        this.thousands = thousands;
        this.decimal = decimal;
    }

    /**
     * The form in which all values with a comma are numbers. Where both would do, as with {@code 58,138}, a semicolon between the values
     * speaks for a decimal comma.
     */
    static NumberForm of(List<String> cells, char delimiter) {
        List<String> withComma =
                cells.stream().filter(cell -> cell.indexOf(',') >= 0).toList();
        boolean thousands = withComma.stream().allMatch(WITH_THOUSANDS);
        boolean decimals = withComma.stream().allMatch(WITH_DECIMALS);
        if (withComma.isEmpty() || !thousands && !decimals) {
            return PLAIN;
        }
        return decimals && (!thousands || delimiter == ';') ? DECIMAL_COMMA : COMMA_BETWEEN_THOUSANDS;
    }

    /** The number that the text is, if it is one that a model can take. */
    OptionalDouble number(String text) {
        String plain = thousands.isEmpty() || text.indexOf(',') < 0
                ? text
                : text.replace(thousands, "").replace(decimal, '.');
        OptionalDouble number = PlainNumber.of(plain);
        return number.isPresent() && Float.isFinite((float) number.getAsDouble()) ? number : OptionalDouble.empty();
    }
}
