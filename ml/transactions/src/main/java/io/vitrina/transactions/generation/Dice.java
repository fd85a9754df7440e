package io.vitrina.transactions.generation;

/** Random numbers by SplitMix64 (Steele, Lea and Flood, 2014): a few instructions each, the same on every machine. */
final class Dice {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** Independent dice for a purpose and a number, so that things can be drawn in any order. */
    static Dice of(long seed, String purpose, long number) {
        return new Dice(mix(mix(seed * GOLDEN + purpose.hashCode()) + number * GOLDEN));
    }

    static long mix(long value) {
        long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** Uniform in [0, 1). */
    double uniform() {
        state += GOLDEN;
        return (mix(state) >>> 11) * UNIT;
    }

    /** Uniform in 0 … bound - 1. */
    int below(int bound) {
        return (int) (uniform() * bound);
    }

    boolean happens(double probability) {
        return uniform() < probability;
    }

    /** Standard normal by the polar method (Marsaglia and Bray, 1964) on StrictMath, hence the same bits everywhere. */
    double normal() {
        while (true) {
            double u = 2 * uniform() - 1;
            double v = 2 * uniform() - 1;
            double s = u * u + v * v;
            if (s < 1 && s > 0) {
                return u * StrictMath.sqrt(-2 * StrictMath.log(s) / s);
            }
        }
    }

    /** Index drawn by cumulative weights; {@code cumulative[i]} is the weight of 0 … i. */
    int pick(double[] cumulative) {
        return pick(cumulative, 0, cumulative.length);
    }

    /** Index in from … to - 1 drawn by cumulative weights. */
    int pick(double[] cumulative, int from, int to) {
        double before = from == 0 ? 0 : cumulative[from - 1];
        double point = before + uniform() * (cumulative[to - 1] - before);
        int low = from;
        int high = to - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulative[middle] > point) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
