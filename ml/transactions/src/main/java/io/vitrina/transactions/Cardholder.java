package io.vitrina.transactions;

import org.jspecify.annotations.Nullable;

/**
 * A person who pays by card, known by a token only.
 *
 * @param birthYear 1900 to 2100, null where unknown
 * @param residenceArea the area in which the person lives, null where unknown
 * @param clientCategory how the bank serves the person, in the bank's own words, {@code unknown} where there is none
 * @param monthlyIncomeMinor net monthly income in minor units, above 0 and at most 10^12; null where the bank does not
 *     know it
 * @throws InvalidFieldException where a value breaks these rules
 */
public record Cardholder(
        String cardToken,
        @Nullable Integer birthYear,
        Gender gender,
        @Nullable String residenceArea,
        String clientCategory,
        @Nullable Long monthlyIncomeMinor) {

    private static final long LARGEST_INCOME = 1_000_000_000_000L;

    public Cardholder {
        Identifier.require("card_token", cardToken);
        if (birthYear != null && (birthYear < 1900 || birthYear > 2100)) {
            throw new InvalidFieldException("birth_year", "is not between 1900 and 2100");
        }
        if (residenceArea != null) {
            Identifier.require("residence_area", residenceArea);
        }
        Identifier.require("client_category", clientCategory);
        if (monthlyIncomeMinor != null && (monthlyIncomeMinor <= 0 || monthlyIncomeMinor > LARGEST_INCOME)) {
            throw new InvalidFieldException("monthly_income_minor", "is not between 1 and " + LARGEST_INCOME);
        }
    }
}
