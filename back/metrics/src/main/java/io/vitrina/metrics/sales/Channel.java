package io.vitrina.metrics.sales;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;

/** Where a sale was made: in store or online. */
@Serdeable
public enum Channel {
    @JsonProperty("pos")
    POS,
    @JsonProperty("online")
    ONLINE;

    static Channel ofStored(String stored) {
        return switch (stored) {
            case "pos" -> POS;
            case "online" -> ONLINE;
            default -> throw new IllegalArgumentException("no channel is stored as " + stored);
        };
    }
}
