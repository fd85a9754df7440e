package io.vitrina.purchasingpower.estimate;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** What is estimated per month. */
@Serdeable
public enum Measure {
    /** Net income. */
    @JsonProperty("income")
    INCOME,
    /** Spending power: what the income leaves after the usual essentials. */
    @JsonProperty("spending")
    SPENDING;

    /** The name in answers and in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Measure of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
