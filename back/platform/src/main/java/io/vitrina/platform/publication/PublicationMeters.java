package io.vitrina.platform.publication;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.event.ApplicationStartupEvent;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * How far this process has come with the current publication, as metrics: what an operator sets an alarm on. Registered after the
 * start, since listeners need the database, whose pool needs the registry.
 */
@Singleton
final class PublicationMeters implements ApplicationEventListener<ApplicationStartupEvent> {

    private final MeterRegistry registry;
    private final Publications publications;
    private final List<String> listeners;

    PublicationMeters(MeterRegistry registry, Publications publications, List<PublicationListener> listeners) {
        this.registry = registry;
        this.publications = publications;
        this.listeners = listeners.stream().map(PublicationListener::name).toList();
    }

    @Override
    public void onApplicationEvent(ApplicationStartupEvent started) {
        Gauge.builder("vitrina.publication.current", publications, PublicationMeters::currentId)
                .description("Id of the current publication, 0 before the first")
                .register(registry);
        for (String listener : listeners) {
            Gauge.builder("vitrina.publication.taken.over", publications, known -> known.isTakenOver(listener) ? 1 : 0)
                    .description(
                            "1 where the current publication has been taken over, 0 where the one before still serves")
                    .tag("listener", listener)
                    .register(registry);
            FunctionCounter.builder("vitrina.publication.failures", publications, known -> known.failureCount(listener))
                    .description("How often a publication could not be taken over")
                    .tag("listener", listener)
                    .register(registry);
        }
    }

    private static double currentId(Publications publications) {
        return publications.find().map(CurrentPublication::id).orElse(0L);
    }
}
