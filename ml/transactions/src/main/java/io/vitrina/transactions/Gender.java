package io.vitrina.transactions;

import java.util.Locale;

/** Gender of a cardholder as far as the bank knows it. */
public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** Name in files: female, male, unknown. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
