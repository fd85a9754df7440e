package io.vitrina.aggregates;

import java.time.LocalDate;
import java.util.List;

/**
 * What the data consist of.
 *
 * @param rejected bad rows of all tables
 * @param firstRejections the first of them with file, line, column and reason
 * @param from first day in the bank's zone
 * @param to last day
 * @param hash of all files, SHA-256
 * @param cards distinct cards with transactions
 */
public record DataFigures(
        long transactions,
        long rejected,
        List<String> firstRejections,
        LocalDate from,
        LocalDate to,
        String currency,
        String hash,
        long cards,
        long merchants,
        long owners) {}
