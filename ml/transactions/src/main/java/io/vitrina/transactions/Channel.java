package io.vitrina.transactions;

import java.util.Locale;

/** Where a card was used. */
public enum Channel {
    POS,
    ONLINE;

    /** Name in files: pos, online. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
