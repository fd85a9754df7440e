package io.vitrina.transactions;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/** What an identifier of the contract looks like: {@code [A-Za-z0-9._-]{1,64}}. */
public final class Identifier {

    private static final int LONGEST = 64;
    private static final int LONGEST_NAME = 200;
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private Identifier() {}

    public static boolean isValid(String text) {
        int length = text.length();
        if (length == 0 || length > LONGEST) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!isAllowed(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static void require(String column, String text) {
        if (text.isEmpty()) {
            throw new InvalidFieldException(column, "is missing");
        }
        if (!isValid(text)) {
            throw new InvalidFieldException(column, "is not an identifier of 1 to 64 letters, digits, '.', '_' or '-'");
        }
    }

    static void requireName(String column, String text) {
        if (text.isBlank()) {
            throw new InvalidFieldException(column, "is missing");
        }
        if (text.length() > LONGEST_NAME) {
            throw new InvalidFieldException(column, "is longer than " + LONGEST_NAME + " characters");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidFieldException(column, "holds a control character");
        }
    }

    static void requireMcc(String mcc) {
        if (mcc.length() != 4 || !isWithin(mcc, '0', '9')) {
            throw new InvalidFieldException("mcc", "is not a number of four digits");
        }
    }

    static void requireCurrency(String currency) {
        if (currency.length() != 3 || !isWithin(currency, 'A', 'Z')) {
            throw new InvalidFieldException(
                    "currency", currency.isEmpty() ? "is missing" : "is not a code of three capital letters");
        }
        if (!CURRENCIES.contains(currency)) {
            throw new InvalidFieldException("currency", "is not a currency of ISO 4217");
        }
    }

    private static boolean isWithin(String text, char first, char last) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < first || text.charAt(i) > last) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowed(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '_' || c == '-';
    }
}
