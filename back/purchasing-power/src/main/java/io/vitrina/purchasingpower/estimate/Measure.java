package io.vitrina.purchasingpower.estimate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.core.annotation.Introspected;
import java.util.Locale;

/** What is estimated per month. */
@Introspected
public enum Measure {
    /** Net income. */
    INCOME,
    /** Spending power: what the income leaves after the usual essentials. */
    SPENDING;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Measure of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
