package io.vitrina.platform.database;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.inject.BeanIdentifier;
import io.vitrina.platform.start.Services;
import io.vitrina.publication.PublicationSchema;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Migrates as the owner, before the first connection of a service is used: the publication's schema, then the service's own from
 * {@code db/<service>}. Services that start at the same time wait for each other.
 */
@Singleton
public class Migrations implements BeanCreatedEventListener<DataSource> {

    private final DatabaseSettings settings;
    private final Set<String> migrated = new ConcurrentSkipListSet<>();

    Migrations(DatabaseSettings settings) {
        this.settings = settings;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> created) {
        migrate(created.getBeanIdentifier());
        return created.getBean();
    }

    /** The services whose schemas are up to date. */
    public Set<String> migrated() {
        return Set.copyOf(migrated);
    }

    private void migrate(BeanIdentifier datasource) {
        String service = datasource.getName();
        DataSource owner = owner();
        PublicationSchema.migrate(owner);
        Flyway.configure()
                .dataSource(owner)
                .schemas(Services.schema(service))
                .createSchemas(false)
                .locations("classpath:db/" + service)
                .load()
                .migrate();
        migrated.add(service);
    }

    private DataSource owner() {
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(settings.url());
        owner.setUser(DatabaseSettings.OWNER);
        owner.setPassword(settings.ownerPassword());
        return owner;
    }
}
