package io.vitrina.purchasingpower.area;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.vitrina.platform.database.Rows;
import io.vitrina.platform.publication.CurrentPublication;
import io.vitrina.platform.tenancy.TenantTransaction;
import io.vitrina.purchasingpower.area.AreaMap.AreaFeature;
import io.vitrina.purchasingpower.area.AreaMap.AreaProperties;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the areas of a publication. */
@Singleton
class ReadingAreas {

    private static final Argument<Map<String, Object>> GEOMETRY = Argument.mapOf(String.class, Object.class);

    private final Rows rows;
    private final ObjectMapper json;

    ReadingAreas(@Named("purchasing-power") Connection connection, ObjectMapper json) {
        this.rows = new Rows(connection);
        this.json = json;
    }

    @TenantTransaction(value = "purchasing-power", readOnly = true)
    AreaMap read(CurrentPublication publication) {
        return AreaMap.of(rows.list(
                "select area, name, region, polygon::text as polygon from publication.area where publication_id = ? order by area",
                row -> new AreaFeature(
                        "Feature",
                        geometry(row.getString("polygon")),
                        new AreaProperties(row.getString("area"), row.getString("name"), row.getString("region"))),
                publication.id()));
    }

    private @Nullable Map<String, Object> geometry(@Nullable String polygon) {
        try {
            return polygon == null ? null : json.readValue(polygon, GEOMETRY);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
