package io.vitrina.training.table;

import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Numbers as nearly all files have them: decimal, with a point. Java's own form would also take {@code 5f} and {@code 0x1p3}. */
public final class PlainNumber {

    private static final Predicate<String> FORM =
            Pattern.compile("[+-]?(\\d+([.]\\d*)?|[.]\\d+)([eE][+-]?\\d+)?").asMatchPredicate();

    private PlainNumber() {}

    /** The number of a text, infinite where it is beyond all; nothing where it is written otherwise. */
    public static OptionalDouble of(String text) {
        return FORM.test(text) ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
    }
}
