package io.vitrina.aggregates;

import java.time.LocalDate;

/**
 * What the data consist of.
 *
 * @param rejected bad rows of the transactions' files
 * @param from first day in the bank's zone
 * @param to last day
 * @param hash of all files, SHA-256
 * @param cards distinct cards with transactions
 */
public record DataFigures(
        long transactions,
        long rejected,
        LocalDate from,
        LocalDate to,
        String currency,
        String hash,
        long cards,
        long merchants,
        long owners) {}
