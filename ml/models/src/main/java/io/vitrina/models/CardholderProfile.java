package io.vitrina.models;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one cardholder over a window of time: one row of {@code cardholders.csv.gz}.
 *
 * @param card dense number of the card within one publication
 * @param part 0 to 999 by the hash of the card's token, the same in each publication: who is held out stays held out
 * @param monthlyIncomeMinor known for payroll clients only
 * @param spending one entry per category group, in the order of {@link #CATEGORY_GROUPS}
 */
public record CardholderProfile(
        int card,
        int part,
        int birthYear,
        String gender,
        String clientCategory,
        String residenceArea,
        String residenceRegion,
        @Nullable Long monthlyIncomeMinor,
        Activity activity,
        Tickets tickets,
        List<GroupSpending> spending) {

    /** Wire names of the category groups, in the order of the columns. */
    public static final List<String> CATEGORY_GROUPS = List.of(
            "groceries",
            "restaurants",
            "clothing",
            "health",
            "home",
            "electronics",
            "transport",
            "travel",
            "leisure",
            "services",
            "other");

    public CardholderProfile {
        spending = List.copyOf(spending);
        if (spending.size() != CATEGORY_GROUPS.size()) {
            throw new IllegalArgumentException(
                    "a profile has " + CATEGORY_GROUPS.size() + " category groups, not " + spending.size());
        }
        if (monthlyIncomeMinor != null && monthlyIncomeMinor < 0) {
            throw new IllegalArgumentException("monthly income is negative");
        }
    }

    /** How often, where and when the cardholder bought. Payday is from the 25th to the 3rd, evening from 18 to 24 o'clock. */
    public record Activity(
            int purchases,
            int refunds,
            long spentMinor,
            int onlinePurchases,
            long onlineMinor,
            int activeDays,
            int merchants,
            int weekendPurchases,
            int eveningPurchases,
            int paydayPurchases,
            int daysSinceFirst,
            int daysSinceLast) {}

    /** Quantiles of the amounts of single purchases, in minor units. */
    public record Tickets(long p10Minor, long p50Minor, long p90Minor) {}

    /** Amount in minor units and number of purchases in one category group. */
    public record GroupSpending(long minor, int purchases) {}
}
