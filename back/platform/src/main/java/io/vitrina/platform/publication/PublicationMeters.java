package io.vitrina.platform.publication;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import java.util.List;

/** How far this process has come with the current publication, as metrics: what an operator sets an alarm on. */
@Singleton
final class PublicationMeters implements MeterBinder {

    private final Publications publications;
    private final List<String> listeners;

    PublicationMeters(Publications publications, List<PublicationListener> listeners) {
        this.publications = publications;
        this.listeners = listeners.stream().map(PublicationListener::name).toList();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
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
