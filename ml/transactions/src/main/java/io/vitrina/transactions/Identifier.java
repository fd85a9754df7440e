package io.vitrina.transactions;

/** What an identifier of the contract looks like: {@code [A-Za-z0-9._-]{1,64}}. */
public final class Identifier {

    private static final int LONGEST = 64;

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

    static void check(String name, String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException(name + " is not an identifier of 1 to 64 letters, digits, '.', '_' or '-'");
        }
    }

    private static boolean isAllowed(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '_' || c == '-';
    }
}
