package io.vitrina.merchants.outlet;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time that an outlet is open, in local time.
 *
 * @param closes after {@code opens}; not after it where {@code closesNextDay}
 * @param closesNextDay true where it is open over midnight; absent is false
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpeningInterval(
        @JsonFormat(pattern = "HH:mm") LocalTime opens,
        @JsonFormat(pattern = "HH:mm") LocalTime closes,
        @Nullable Boolean closesNextDay) {

    private static final int DAY = 24 * 60;

    /** Whether the end comes after the start, within a day. */
    boolean isInOrder() {
        return overMidnight() ? !closes.isAfter(opens) : closes.isAfter(opens);
    }

    /** Minute of the day it opens at. */
    int start() {
        return opens.getHour() * 60 + opens.getMinute();
    }

    /** Minute it closes at, counted from the midnight before it opens. */
    int end() {
        return closes.getHour() * 60 + closes.getMinute() + (overMidnight() ? DAY : 0);
    }

    private boolean overMidnight() {
        return Boolean.TRUE.equals(closesNextDay);
    }
}
