package io.vitrina.publication;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The PostgreSQL schema {@code publication}, which training writes and the services read. */
public final class PublicationSchema {

    private PublicationSchema() {}

    /**
     * Brings the schema to the newest version; does nothing where it is there already.
     *
     * @param owner connections of the role that owns the schema
     * @throws org.flywaydb.core.api.FlywayException where a migration fails or was changed after it had run
     */
    public static void migrate(DataSource owner) {
        Flyway.configure(PublicationSchema.class.getClassLoader())
                .dataSource(owner)
                .schemas("publication")
                .defaultSchema("publication")
                .createSchemas(false)
                .locations("classpath:db/publication")
                .load()
                .migrate();
    }
}
