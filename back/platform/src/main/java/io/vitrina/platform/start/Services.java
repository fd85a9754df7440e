package io.vitrina.platform.start;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The configuration that switches services on: each gets a small connection pool named after it, in which it is its own role.
 * Several services can run in one process.
 */
public final class Services {

    private static final int POOL_SIZE = 6;

    private Services() {}

    /** The properties that switch these services on, by their names in addresses ({@code purchasing-power}). */
    public static Map<String, Object> on(Collection<String> services) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String service : services) {
            String datasource = "datasources." + service + ".";
            properties.put("vitrina.services." + service, true);
            properties.put(datasource + "url", "${vitrina.database.url}");
            properties.put(datasource + "username", schema(service) + "_service");
            properties.put(datasource + "password", "${vitrina.database.passwords." + service + "}");
            properties.put(datasource + "driver-class-name", "org.postgresql.Driver");
            properties.put(datasource + "maximum-pool-size", POOL_SIZE);
            properties.put(datasource + "minimum-idle", 1);
            properties.put(datasource + "initialization-fail-timeout", 60_000);
        }
        return properties;
    }

    /** The name of the service's schema, which is also the beginning of its roles. */
    public static String schema(String service) {
        return service.replace('-', '_');
    }
}
