package io.vitrina.transactions;

import org.jspecify.annotations.Nullable;

/**
 * A part of a region, the smallest place that figures are published for.
 *
 * @param region name of the region, the next wider place
 * @param country name or code of the country
 * @param polygon GeoJSON geometry of type Polygon or MultiPolygon, or null where unknown
 * @throws InvalidFieldException where a value breaks these rules
 */
public record Area(
        String area,
        String name,
        String region,
        String country,
        @Nullable String polygon) {

    public Area {
        Identifier.require("area", area);
        Identifier.requireName("name", name);
        Identifier.requireName("region", region);
        Identifier.requireName("country", country);
        if (polygon != null && !GeoJsonPolygon.isValid(polygon)) {
            throw new InvalidFieldException("polygon", "is not a GeoJSON Polygon or MultiPolygon");
        }
    }
}
