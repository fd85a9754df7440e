package io.vitrina.training.series;

import io.vitrina.training.table.PlainNumber;
import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers as they stand in cells: decimal, with a point; also those that mean no number or no bound. */
final class CellNumber {

    /** What values and regressors may be, above zero or below: sums of their squares stay far from the end of what can be computed with. */
    static final double LARGEST = 1e15;

    /** {@link #LARGEST} as messages have it. */
    static final String LARGEST_TEXT = "1e15";

    private CellNumber() {}

    /** The number of a text, NaN and infinite ones too; nothing where it is another word. */
    static OptionalDouble of(String text) {
        OptionalDouble plain = PlainNumber.of(text);
        if (plain.isPresent()) {
            return plain;
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "nan" -> OptionalDouble.of(Double.NaN);
            case "inf", "+inf", "infinity", "+infinity" -> OptionalDouble.of(Double.POSITIVE_INFINITY);
            case "-inf", "-infinity" -> OptionalDouble.of(Double.NEGATIVE_INFINITY);
            default -> OptionalDouble.empty();
        };
    }

    /** Whether a number is too large to be used. */
    static boolean isBeyond(double number) {
        return Math.abs(number) > LARGEST;
    }
}
