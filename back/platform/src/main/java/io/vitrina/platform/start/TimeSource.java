package io.vitrina.platform.start;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clock that everything reads; tests put another one in its place. */
@Factory
final class TimeSource {

    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
