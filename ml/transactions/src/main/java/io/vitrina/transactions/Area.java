package io.vitrina.transactions;

import org.jspecify.annotations.Nullable;

/**
 * A part of a region, the smallest place in which merchants are compared.
 *
 * @param polygon a GeoJSON geometry, null where unknown
 */
public record Area(String area, String name, String region, String country, @Nullable String polygon) {}
