package io.vitrina.transactions;

import java.util.Locale;

/** What the bank knows of a cardholder's gender. */
public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** The name in files. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
