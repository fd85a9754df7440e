package io.vitrina.forecasting.smoothing;

/** Keeps a product of many factors within what a number can hold, without a logarithm for each. For one thread. */
final class LongProduct {

    private static final double HUGE = 0x1p500;
    private static final double TINY = 1 / HUGE;

    private int powers;

    /** Before the first factor. */
    void begin() {
        powers = 0;
    }

    /** The product so far, by a power of two less or more where it gets out of hand. */
    double within(double product) {
        double size = Math.abs(product);
        if (size > HUGE) {
            powers++;
            return product * TINY;
        }
        if (size < TINY) {
            powers--;
            return product * HUGE;
        }
        return product;
    }

    /** The logarithm of the size of the whole product. */
    double logarithm(double product) {
        return Math.log(Math.abs(product)) + powers * Math.log(HUGE);
    }
}
