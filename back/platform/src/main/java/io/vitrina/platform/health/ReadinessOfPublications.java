package io.vitrina.platform.health;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import io.vitrina.platform.database.Migrations;
import io.vitrina.platform.publication.PublicationListener;
import io.vitrina.platform.publication.Publications;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Ready when the schemas are migrated and every listener has taken the current publication over. */
@Singleton
@Readiness
final class ReadinessOfPublications implements HealthIndicator {

    private final Publications publications;
    private final Migrations migrations;
    private final List<PublicationListener> listeners;

    ReadinessOfPublications(Publications publications, Migrations migrations, List<PublicationListener> listeners) {
        this.publications = publications;
        this.migrations = migrations;
        this.listeners = listeners;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Mono.fromSupplier(this::result);
    }

    private HealthResult result() {
        List<String> waiting = listeners.stream()
                .map(PublicationListener::name)
                .filter(name -> !publications.isTakenOver(name))
                .toList();
        Map<String, Object> details = new TreeMap<>(Map.of(
                "publication",
                        publications
                                .find()
                                .map(publication -> Long.toString(publication.id()))
                                .orElse("none"),
                "migrated", migrations.migrated(),
                "waiting", waiting));
        Optional.of(publications.failures())
                .filter(failures -> !failures.isEmpty())
                .ifPresent(failures -> details.put("failures", failures));
        return HealthResult.builder("publications", waiting.isEmpty() ? HealthStatus.UP : HealthStatus.DOWN)
                .details(details)
                .build();
    }
}
