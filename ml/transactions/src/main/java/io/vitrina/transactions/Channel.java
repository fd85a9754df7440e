package io.vitrina.transactions;

import java.util.Locale;

/** How a transaction was made: at a terminal or in a web shop. */
public enum Channel {
    POS,
    ONLINE;

    /** The name in files and in the database. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
