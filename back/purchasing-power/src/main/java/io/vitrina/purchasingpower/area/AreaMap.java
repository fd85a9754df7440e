package io.vitrina.purchasingpower.area;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bank's areas as a GeoJSON feature collection (RFC 7946). */
@Serdeable
record AreaMap(String type, List<AreaFeature> features) {

    static AreaMap of(List<AreaFeature> features) {
        return new AreaMap("FeatureCollection", features);
    }

    /** @param geometry polygon or multipolygon; null where the bank has drawn none */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record AreaFeature(String type, @Nullable Map<String, Object> geometry, AreaProperties properties) {}

    @Serdeable
    record AreaProperties(String area, String name, String region) {}
}
