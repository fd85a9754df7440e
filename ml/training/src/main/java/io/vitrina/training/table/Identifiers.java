package io.vitrina.training.table;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Recognises running numbers: whole numbers, each only once, spread evenly between the lowest and the highest. */
final class Identifiers {

    private static final Pattern NAME = Pattern.compile(
            "(?i:^(id|key|row|index|number|no|nr|num|code|)$|[_ .-](id|key|no|nr|num|number|code)$|^(row|id)[_ .-])|[a-z]I[Dd]$");
    private static final double CRITICAL_DISTANCE = 1.63;

    private Identifiers() {}

    /** Whether a column is called as numbers of rows, people and things are; a time that runs evenly is none of them. */
    static boolean isNamed(String column) {
        return NAME.matcher(column).find();
    }

    /** Even spread by the test of Kolmogorov and Smirnov at 1 %. */
    static boolean lookLike(double[] numbers) {
        double[] ascending = Arrays.stream(numbers)
                .filter(number -> !Double.isNaN(number))
                .sorted()
                .toArray();
        double lowest = ascending[0];
        double span = ascending[ascending.length - 1] - lowest;
        double farthest = 0;
        for (int place = 0; place < ascending.length; place++) {
            boolean repeated = place > 0 && ascending[place] == ascending[place - 1];
            if (repeated || ascending[place] != Math.rint(ascending[place])) {
                return false;
            }
            double expected = (ascending[place] - lowest) / span;
            farthest = Math.max(farthest, Math.abs((place + 0.5) / ascending.length - expected));
        }
        return farthest < CRITICAL_DISTANCE / Math.sqrt(ascending.length);
    }
}
