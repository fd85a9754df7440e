package io.vitrina.metrics.peers;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** Why a figure about others is not shown. */
@Serdeable
public enum HiddenReason {
    @JsonProperty("too-few-peers")
    TOO_FEW_PEERS,
    @JsonProperty("dominant-peer")
    DOMINANT_PEER,
    @JsonProperty("recoverable-peer")
    RECOVERABLE_PEER,
    @JsonProperty("too-few-cards")
    TOO_FEW_CARDS,
    @JsonProperty("no-data")
    NO_DATA;

    static HiddenReason ofStored(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
