package io.vitrina.forecasting.accuracy;

/**
 * A sum without rounding, in a fixed-point number as wide as the range of doubles (Kulisch 1971): it is the same to the last bit whatever the order
 * of the numbers, and of the sums of some of them.
 */
final class ExactSum {

    private static final int DIGIT_BITS = 32;
    private static final long DIGIT = (1L << DIGIT_BITS) - 1;
    private static final int MANTISSA_BITS = 52;
    private static final int LOWEST_EXPONENT = -1074;
    private static final int DIGITS = 68;
    private static final int MOST_CARRIES = 1 << 29;

    /** The lowest first; the highest has the sign. */
    private final long[] digits = new long[DIGITS];

    private int carries;
    private double notFinite;

    void add(double number) {
        if (!Double.isFinite(number)) {
            notFinite += number;
            return;
        }
        long bits = Double.doubleToRawLongBits(number);
        int exponent = (int) (bits >>> MANTISSA_BITS) & 0x7ff;
        long fraction = bits & ((1L << MANTISSA_BITS) - 1);
        long mantissa = exponent == 0 ? fraction : fraction | 1L << MANTISSA_BITS;
        add(bits < 0 ? -1 : 1, mantissa, Math.max(exponent, 1) - 1);
    }

    private void add(int sign, long mantissa, int shift) {
        int digit = shift / DIGIT_BITS;
        int within = shift % DIGIT_BITS;
        long low = (mantissa & DIGIT) << within;
        long high = (mantissa >>> DIGIT_BITS) << within;
        digits[digit] += sign * (low & DIGIT);
        digits[digit + 1] += sign * ((low >>> DIGIT_BITS) + (high & DIGIT));
        digits[digit + 2] += sign * (high >>> DIGIT_BITS);
        carries++;
        if (carries == MOST_CARRIES) {
            carry(digits);
            carries = 0;
        }
    }

    void add(ExactSum other) {
        carry(digits);
        carries = 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            digits[digit] += other.digits[digit];
        }
        carry(digits);
        notFinite += other.notFinite;
    }

    /** The nearest double, or the one next to it. */
    double value() {
        if (notFinite != 0) {
            return notFinite;
        }
        long[] magnitude = digits.clone();
        carry(magnitude);
        boolean negative = magnitude[DIGITS - 1] < 0;
        if (negative) {
            negate(magnitude);
        }
        double sum = 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            sum += Math.scalb((double) magnitude[digit], digit * DIGIT_BITS + LOWEST_EXPONENT);
        }
        return negative ? -sum : sum;
    }

    private static void negate(long[] digits) {
        for (int digit = 0; digit < DIGITS; digit++) {
            digits[digit] = -digits[digit];
        }
        carry(digits);
    }

    private static void carry(long[] digits) {
        for (int digit = 0; digit < DIGITS - 1; digit++) {
            digits[digit + 1] += digits[digit] >> DIGIT_BITS;
            digits[digit] &= DIGIT;
        }
    }
}
