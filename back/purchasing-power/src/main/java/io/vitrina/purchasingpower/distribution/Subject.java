package io.vitrina.purchasingpower.distribution;

import java.util.Locale;

/** Whose distribution it is. */
public enum Subject {
    /** All customers of the merchant. */
    CUSTOMERS,
    /** Customers of the merchants of the category group in the place. */
    PEERS,
    /** People who live in the place. */
    REGION,
    OUTLET,
    /** Customers by area of residence. */
    AREA,
    MONTH;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Subject ofStored(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
