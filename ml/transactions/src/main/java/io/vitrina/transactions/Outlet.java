package io.vitrina.transactions;

import org.jspecify.annotations.Nullable;

/** A place or web shop of a merchant. */
public record Outlet(
        String outletId,
        String merchantId,
        String ownerId,
        String name,
        String mcc,
        String area,
        @Nullable Double latitude,
        @Nullable Double longitude) {}
