package io.vitrina.transactions;

import org.jspecify.annotations.Nullable;

/**
 * A place or web shop of a merchant.
 *
 * @param ownerId the organisation that owns the merchant; contributors to a peer group are counted by it
 * @param area the area in which the outlet lies, for a web shop the one of its seat
 * @param latitude in degrees, null where unknown, then longitude is null too
 * @throws InvalidFieldException where a value breaks these rules
 */
public record Outlet(
        String outletId,
        String merchantId,
        String ownerId,
        String name,
        String mcc,
        String area,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    public Outlet {
        Identifier.require("outlet_id", outletId);
        Identifier.require("merchant_id", merchantId);
        Identifier.require("owner_id", ownerId);
        Identifier.requireName("name", name);
        Identifier.requireMcc(mcc);
        Identifier.require("area", area);
        requireDegrees("latitude", latitude, 90);
        requireDegrees("longitude", longitude, 180);
        if ((latitude == null) != (longitude == null)) {
            throw new InvalidFieldException(latitude == null ? "latitude" : "longitude", "is missing");
        }
    }

    private static void requireDegrees(String column, @Nullable Double degrees, int limit) {
        if (degrees != null && !(Math.abs(degrees) <= limit)) {
            throw new InvalidFieldException(column, "is not between -" + limit + " and " + limit);
        }
    }
}
