package io.vitrina.merchants.merchant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.micronaut.serde.annotation.Serdeable;
import io.vitrina.platform.etag.Version;

/**
 * A business client of the bank.
 *
 * @param displayName the name that it goes by: its own, else the bank's
 * @param bankName the name in the bank's directory
 * @param categoryGroup what most of its revenue is made with
 * @param area where most of its revenue is made
 * @param closed missing from the bank's latest directory
 * @param version grows with every change
 */
@Serdeable
record Merchant(
        String merchantId,
        String displayName,
        String bankName,
        String categoryGroup,
        String area,
        String areaName,
        String region,
        String country,
        boolean closed,
        @JsonIgnore Version version) {}
