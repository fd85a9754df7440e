package io.vitrina.transactions;

import org.jspecify.annotations.Nullable;

/**
 * What the bank knows of a cardholder.
 *
 * @param birthYear null where unknown
 * @param residenceArea null where unknown
 * @param clientCategory the bank's own category of its clients, {@code unknown} where there is none
 * @param monthlyIncomeMinor known for payroll clients only
 */
public record Cardholder(
        String cardToken,
        @Nullable Integer birthYear,
        Gender gender,
        @Nullable String residenceArea,
        String clientCategory,
        @Nullable Long monthlyIncomeMinor) {}
