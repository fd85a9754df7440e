package io.vitrina.purchasingpower.distribution;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.DiscriminatorMapping;
import io.swagger.v3.oas.annotations.media.Schema;
import io.vitrina.platform.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A distribution over cardholders, or why it is hidden. */
@Schema(
        oneOf = {Distribution.PublishedDistribution.class, Distribution.SuppressedDistribution.class},
        discriminatorProperty = "status",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "published", schema = Distribution.PublishedDistribution.class),
            @DiscriminatorMapping(value = "suppressed", schema = Distribution.SuppressedDistribution.class)
        })
public sealed interface Distribution {

    /**
     * @param index median in per cent of the median of the people in the merchant's region; absent where that may not be told
     * @param noise whether stable noise was added, since few cardholders are behind it
     * @param scope the place, for peers and region
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "PublishedDistribution")
    record PublishedDistribution(
            @Schema(allowableValues = "published") String status,
            Money p10,
            Money p50,
            Money p90,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Double index,

            List<BandShare> shares,
            boolean noise,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            PlaceScope scope)
            implements Distribution {}

    /** @param fallback the next wider distribution that may be shown, if any */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SuppressedDistribution")
    record SuppressedDistribution(
            @Schema(allowableValues = "suppressed") String status,

            @Schema(
                    allowableValues = {"too-few-peers", "dominant-peer", "recoverable-peer", "too-few-cards", "no-data"
                    })
            String reason,

            @Nullable PublishedDistribution fallback)
            implements Distribution {}

    /**
     * The share of cardholders whose amount lies in a band.
     *
     * @param to absent for the highest band
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BandShare(Money from, @Nullable Money to, double share) {}

    /** @param level area, region or country */
    @Serdeable
    record PlaceScope(
            @Schema(allowableValues = {"area", "region", "country"})
            String level,

            String name) {}
}
