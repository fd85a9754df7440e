package io.vitrina.metrics.trend;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.DiscriminatorMapping;
import io.swagger.v3.oas.annotations.media.Schema;
import io.vitrina.metrics.peers.ComparisonScope;
import io.vitrina.metrics.peers.HiddenReason;
import io.vitrina.metrics.peers.TrendResult;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The course of the peers' mean revenue, or why it is hidden. */
@Schema(
        oneOf = {TrendPeers.PublishedTrend.class, TrendPeers.SuppressedTrend.class},
        discriminatorProperty = "status",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "published", schema = TrendPeers.PublishedTrend.class),
            @DiscriminatorMapping(value = "suppressed", schema = TrendPeers.SuppressedTrend.class)
        })
sealed interface TrendPeers {

    static TrendPeers of(TrendResult result) {
        return switch (result) {
            case TrendResult.Line line -> PublishedTrend.of(line);
            case TrendResult.Hidden hidden ->
                new SuppressedTrend(
                        "suppressed",
                        hidden.reason(),
                        hidden.wider() == null ? null : PublishedTrend.of(hidden.wider()));
        };
    }

    /**
     * @param points mean revenue per peer, mean of the points = 100
     * @param gaps periods that are hidden, and why
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "PublishedTrend")
    record PublishedTrend(
            @Schema(allowableValues = "published") String status,
            ComparisonScope scope,
            List<PeerPoint> points,
            List<PeerGap> gaps)
            implements TrendPeers {

        static PublishedTrend of(TrendResult.Line line) {
            return new PublishedTrend(
                    "published",
                    line.scope(),
                    line.points().stream()
                            .map(point -> new PeerPoint(
                                    point.period().from(), point.period().to(), Index.rounded(point.index())))
                            .toList(),
                    line.gaps().stream()
                            .map(gap -> new PeerGap(
                                    gap.period().from(), gap.period().to(), gap.reason()))
                            .toList());
        }
    }

    /** @param fallback the course at the next wider place that may be shown, if any */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SuppressedTrend")
    record SuppressedTrend(
            @Schema(allowableValues = "suppressed") String status,
            HiddenReason reason,
            @Nullable PublishedTrend fallback)
            implements TrendPeers {}

    @Serdeable
    @Schema(name = "PeerPoint")
    record PeerPoint(LocalDate from, LocalDate to, double index) {}

    @Serdeable
    @Schema(name = "PeerGap")
    record PeerGap(LocalDate from, LocalDate to, HiddenReason reason) {}
}
