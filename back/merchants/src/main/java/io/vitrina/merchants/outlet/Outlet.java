package io.vitrina.merchants.outlet;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.vitrina.platform.etag.Version;
import org.jspecify.annotations.Nullable;

/**
 * A place or web shop of the merchant.
 *
 * @param name the name that it goes by: the merchant's own, else the bank's
 * @param bankName the name in the bank's directory
 * @param mcc merchant category code
 * @param closed missing from the bank's latest directory
 * @param openingHours absent where the merchant has not said
 * @param version grows with every change
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record Outlet(
        String outletId,
        String name,
        String bankName,
        String mcc,
        String categoryGroup,
        String area,
        String areaName,
        String region,
        String country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        boolean closed,
        @Nullable OpeningHours openingHours,
        @JsonIgnore Version version) {}
