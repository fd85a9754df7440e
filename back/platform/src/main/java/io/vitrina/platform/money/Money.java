package io.vitrina.platform.money;

import io.micronaut.serde.annotation.Serdeable;

/**
 * An amount of money.
 *
 * @param amountMinor in minor units (cents)
 * @param currency ISO 4217
 */
@Serdeable
public record Money(long amountMinor, String currency) {}
