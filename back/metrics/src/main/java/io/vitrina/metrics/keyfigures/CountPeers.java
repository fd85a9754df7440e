package io.vitrina.metrics.keyfigures;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.DiscriminatorMapping;
import io.swagger.v3.oas.annotations.media.Schema;
import io.vitrina.metrics.peers.ComparisonScope;
import io.vitrina.metrics.peers.HiddenReason;
import io.vitrina.metrics.peers.PeerResult;
import org.jspecify.annotations.Nullable;

/** The peers' mean of a counted figure, or why it is hidden. */
@Schema(
        oneOf = {CountPeers.PublishedCount.class, CountPeers.SuppressedCount.class},
        discriminatorProperty = "status",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "published", schema = CountPeers.PublishedCount.class),
            @DiscriminatorMapping(value = "suppressed", schema = CountPeers.SuppressedCount.class)
        })
sealed interface CountPeers {

    static CountPeers of(PeerResult result) {
        return switch (result) {
            case PeerResult.Shown shown -> PublishedCount.of(shown);
            case PeerResult.Hidden hidden ->
                new SuppressedCount(
                        "suppressed",
                        hidden.reason(),
                        hidden.wider() == null ? null : PublishedCount.of(hidden.wider()));
        };
    }

    /**
     * @param value mean per peer over the scope, rounded
     * @param index the own figure over the same scope, peers = 100
     */
    @Serdeable
    @Schema(name = "PublishedCount")
    record PublishedCount(
            @Schema(allowableValues = "published") String status, long value, double index, ComparisonScope scope)
            implements CountPeers {

        static PublishedCount of(PeerResult.Shown shown) {
            return new PublishedCount("published", Math.round(shown.value()), shown.roundedIndex(), shown.scope());
        }
    }

    /** @param fallback the same for the next wider peer group that may be shown, if any */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SuppressedCount")
    record SuppressedCount(
            @Schema(allowableValues = "suppressed") String status,
            HiddenReason reason,
            @Nullable PublishedCount fallback)
            implements CountPeers {}
}
