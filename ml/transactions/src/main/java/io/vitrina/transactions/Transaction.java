package io.vitrina.transactions;

import java.time.Instant;

/**
 * One card transaction.
 *
 * @param amountMinor in minor units; negative for a refund, never 0
 * @param currency ISO 4217, the same in the whole data set
 * @param mcc merchant category code, four digits
 */
public record Transaction(
        String transactionId,
        Instant timestamp,
        String cardToken,
        long amountMinor,
        String currency,
        String mcc,
        String merchantId,
        String outletId,
        Channel channel) {}
