package io.vitrina.metrics.sales;

import org.jspecify.annotations.Nullable;

/** Relative change of a figure. */
public final class Change {

    private static final double TEN_THOUSANDTHS = 10_000;

    private Change() {}

    /** The change as a ratio to four places, 0.05 for 5 % more; null where there is nothing to compare with or it was not above zero. */
    public static @Nullable Double of(@Nullable Long now, @Nullable Long before) {
        if (now == null || before == null || before <= 0) {
            return null;
        }
        return Math.round((now - before) / (double) before * TEN_THOUSANDTHS) / TEN_THOUSANDTHS;
    }
}
