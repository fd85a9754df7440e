package io.vitrina.merchants.outlet;

import io.vitrina.platform.problem.InvalidField;
import java.time.DayOfWeek;
import java.util.Locale;

/**
 * An opening interval in minutes of the week, which begins on Monday at midnight.
 *
 * @param day on which it opens
 * @param position among the intervals of that day, from 0
 */
record OpenStretch(DayOfWeek day, int position, OpeningInterval interval) {

    static final int DAY = 24 * 60;
    static final int WEEK = 7 * DAY;

    int start() {
        return day.ordinal() * DAY + interval.start();
    }

    /** May lie in the next day, and so behind the end of the week. */
    int end() {
        return day.ordinal() * DAY + interval.end();
    }

    InvalidField fault(String message) {
        return new InvalidField("openingHours." + day.name().toLowerCase(Locale.ROOT) + "[" + position + "]", message);
    }
}
