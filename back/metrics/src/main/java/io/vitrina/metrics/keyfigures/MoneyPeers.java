package io.vitrina.metrics.keyfigures;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.DiscriminatorMapping;
import io.swagger.v3.oas.annotations.media.Schema;
import io.vitrina.metrics.peers.ComparisonScope;
import io.vitrina.metrics.peers.HiddenReason;
import io.vitrina.metrics.peers.PeerResult;
import io.vitrina.platform.money.Money;
import org.jspecify.annotations.Nullable;

/** The peers' mean of a figure in money, or why it is hidden. */
@Schema(
        oneOf = {MoneyPeers.PublishedMoney.class, MoneyPeers.SuppressedMoney.class},
        discriminatorProperty = "status",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "published", schema = MoneyPeers.PublishedMoney.class),
            @DiscriminatorMapping(value = "suppressed", schema = MoneyPeers.SuppressedMoney.class)
        })
sealed interface MoneyPeers {

    static MoneyPeers of(PeerResult result, String currency) {
        return switch (result) {
            case PeerResult.Shown shown -> PublishedMoney.of(shown, currency);
            case PeerResult.Hidden hidden ->
                new SuppressedMoney(
                        "suppressed",
                        hidden.reason(),
                        hidden.wider() == null ? null : PublishedMoney.of(hidden.wider(), currency));
        };
    }

    /**
     * @param value mean per peer over the scope
     * @param index the own figure over the same scope, peers = 100
     */
    @Serdeable
    @Schema(name = "PublishedMoney")
    record PublishedMoney(
            @Schema(allowableValues = "published") String status, Money value, double index, ComparisonScope scope)
            implements MoneyPeers {

        static PublishedMoney of(PeerResult.Shown shown, String currency) {
            return new PublishedMoney(
                    "published", new Money(Math.round(shown.value()), currency), shown.roundedIndex(), shown.scope());
        }
    }

    /** @param fallback the same for the next wider peer group that may be shown, if any */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SuppressedMoney")
    record SuppressedMoney(
            @Schema(allowableValues = "suppressed") String status,
            HiddenReason reason,
            @Nullable PublishedMoney fallback)
            implements MoneyPeers {}
}
