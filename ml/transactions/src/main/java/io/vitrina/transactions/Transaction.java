package io.vitrina.transactions;

import java.time.Instant;

/**
 * A card transaction.
 *
 * @param timestamp between 1990 and 2100
 * @param amountMinor amount in minor units of the currency, at most 10^12 either way; negative for a refund, never 0
 * @param currency ISO 4217, the same in the whole data set
 * @param mcc merchant category code of four digits
 * @throws InvalidFieldException where a value breaks these rules
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
        Channel channel) {

    private static final long EARLIEST = Instant.parse("1990-01-01T00:00:00Z").getEpochSecond();
    private static final long LATEST = Instant.parse("2100-01-01T00:00:00Z").getEpochSecond();
    private static final long LARGEST_AMOUNT = 1_000_000_000_000L;

    public Transaction {
        Identifier.require("transaction_id", transactionId);
        if (timestamp.getEpochSecond() < EARLIEST || timestamp.getEpochSecond() >= LATEST) {
            throw new InvalidFieldException("timestamp", "is not between 1990 and 2100");
        }
        Identifier.require("card_token", cardToken);
        if (amountMinor == 0) {
            throw new InvalidFieldException("amount_minor", "is 0");
        }
        if (amountMinor > LARGEST_AMOUNT || amountMinor < -LARGEST_AMOUNT) {
            throw new InvalidFieldException("amount_minor", "is larger than " + LARGEST_AMOUNT);
        }
        Identifier.requireCurrency(currency);
        Identifier.requireMcc(mcc);
        Identifier.require("merchant_id", merchantId);
        Identifier.require("outlet_id", outletId);
    }
}
