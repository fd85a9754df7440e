package io.vitrina.aggregates;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** Days and hours in the bank's zone; remembers the offset until the next change of clocks. */
final class BankDays {

    private static final int SECONDS_OF_DAY = 86_400;
    private static final int SECONDS_OF_HOUR = 3_600;

    private final ZoneRules rules;
    private long offset;
    private long validFrom = Long.MAX_VALUE;
    private long validTo = Long.MIN_VALUE;

    BankDays(ZoneId zone) {
        this.rules = zone.getRules();
    }

    /** Seconds since the beginning of 1970 by the bank's clocks. */
    long localSecond(Instant time) {
        long second = time.getEpochSecond();
        if (second < validFrom || second >= validTo) {
            remember(time);
        }
        return second + offset;
    }

    /** Days since the beginning of 1970. */
    static int day(long localSecond) {
        return Math.toIntExact(Math.floorDiv(localSecond, (long) SECONDS_OF_DAY));
    }

    static int hour(long localSecond) {
        return (int) (Math.floorMod(localSecond, (long) SECONDS_OF_DAY) / SECONDS_OF_HOUR);
    }

    private void remember(Instant time) {
        ZoneOffset valid = rules.getOffset(time);
        ZoneOffsetTransition before = rules.previousTransition(time.plusSeconds(1));
        ZoneOffsetTransition next = rules.nextTransition(time);
        offset = valid.getTotalSeconds();
        validFrom = before == null ? Long.MIN_VALUE : before.toEpochSecond();
        validTo = next == null ? Long.MAX_VALUE : next.toEpochSecond();
    }
}
