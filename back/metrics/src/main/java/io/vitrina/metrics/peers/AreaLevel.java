package io.vitrina.metrics.peers;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How wide the place of a peer group is, from narrow to wide. */
@Serdeable
public enum AreaLevel {
    @JsonProperty("area")
    AREA,
    @JsonProperty("region")
    REGION,
    @JsonProperty("country")
    COUNTRY;

    static AreaLevel ofStored(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    @Nullable
    AreaLevel wider() {
        return switch (this) {
            case AREA -> REGION;
            case REGION -> COUNTRY;
            case COUNTRY -> null;
        };
    }
}
