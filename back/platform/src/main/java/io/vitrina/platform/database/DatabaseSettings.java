package io.vitrina.platform.database;

import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * Where the database is, and how its owner signs in for migrations.
 *
 * @param url JDBC address without user and password
 * @param ownerPassword password of {@code vitrina_owner}
 */
@ConfigurationProperties("vitrina.database")
public record DatabaseSettings(String url, String ownerPassword) {

    public static final String OWNER = "vitrina_owner";

    @Override
    public String toString() {
        return url;
    }
}
