package io.vitrina.auth.guessing;

import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * The wrong passwords of an account or an address.
 *
 * @param weight how many they are, older ones counting less
 * @param waitsUntil when the next guess is looked at
 */
record Failures(double weight, OffsetDateTime lastAt, OffsetDateTime waitsUntil) {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    /** What failures are counted by, and how patiently. */
    enum Of {
        ACCOUNT(5, Duration.ofHours(6)),
        ADDRESS(20, Duration.ofMinutes(15));

        private final int free;
        private final Duration halfLife;

        Of(int free, Duration halfLife) {
            this.free = free;
            this.halfLife = halfLife;
        }
    }

    boolean haveToWait(OffsetDateTime now) {
        return waitsUntil.isAfter(now);
    }

    Failures withOneMore(Of of, OffsetDateTime now) {
        double passed = (double) Duration.between(lastAt, now).toMillis() / of.halfLife.toMillis();
        double next = weight * Math.pow(0.5, Math.max(0, passed)) + 1;
        return new Failures(next, now, now.plus(waitFor(Math.round(next) - of.free)));
    }

    /** Without one that was none; the wait stays where another one has begun since. */
    Failures withOneLess(OffsetDateTime itsWait) {
        return new Failures(Math.max(0, weight - 1), lastAt, waitsUntil.isEqual(itsWait) ? lastAt : waitsUntil);
    }

    private static Duration waitFor(long above) {
        if (above < 0) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(above, 20));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }
}
