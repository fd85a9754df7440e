package io.vitrina.transactions.generation;

import java.util.List;

/**
 * A merchant of the bank.
 *
 * @param price logarithm of how dear it is against others of its trade
 * @param attraction relative number of customers
 * @param growth change of the logarithm of its sales in a year
 * @param promotion number of the week of each quarter in which it sells cheaper, 0 for none
 */
record Merchant(
        String id,
        String ownerId,
        String name,
        Trade trade,
        double price,
        double attraction,
        double growth,
        int promotion,
        List<Branch> branches) {

    static final int NO_PROMOTION = 0;

    private static final double USUAL = 0.8;
    private static final int QUARTER = 91;
    private static final double DAYS_OF_A_YEAR = 365.25;

    Merchant {
        branches = List.copyOf(branches);
    }

    /**
     * An outlet or, with {@code online}, a web shop.
     *
     * @param place number of its place
     * @param opens first day, counted from the first day of the period
     * @param closes the day after its last
     */
    record Branch(String id, int place, boolean online, int opens, int closes) {

        boolean isOpen(int day) {
            return day >= opens && day < closes;
        }
    }

    boolean hasPromotion(int day) {
        return promotion != NO_PROMOTION && day % QUARTER / 7 == promotion;
    }

    /** Share of the people who would buy on a day that do, at most 1: lower where sales grow or fall, higher in a promotion. */
    double appetite(int day, int days) {
        double years = growth > 0 ? (day - days) / DAYS_OF_A_YEAR : day / DAYS_OF_A_YEAR;
        return (hasPromotion(day) ? 1 : USUAL) * StrictMath.exp(growth * years);
    }

    /** Whether there is anything open on every day. */
    boolean isAlwaysOpen() {
        return branches.stream().anyMatch(branch -> branch.opens() == 0 && branch.closes() == Integer.MAX_VALUE);
    }
}
