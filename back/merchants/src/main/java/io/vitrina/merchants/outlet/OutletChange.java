package io.vitrina.merchants.outlet;

import io.micronaut.serde.annotation.Serdeable;
import io.vitrina.platform.problem.InvalidField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a merchant changes about an outlet. What is absent stays as it is.
 *
 * @param name the name to go by; the bank's name gives it back to the bank
 * @param openingHours replace the present ones as a whole
 */
@Serdeable
record OutletChange(@Nullable String name, @Nullable OpeningHours openingHours) {

    private static final int LONGEST_NAME = 200;

    OutletChange {
        name = name == null ? null : name.strip();
    }

    List<InvalidField> faults() {
        List<InvalidField> faults = new ArrayList<>();
        if (name != null && (name.isEmpty() || name.length() > LONGEST_NAME)) {
            faults.add(new InvalidField("name", "must have 1 to " + LONGEST_NAME + " characters"));
        }
        if (openingHours != null) {
            faults.addAll(openingHours.faults());
        }
        return faults;
    }
}
