package io.vitrina.purchasingpower.estimate;

import io.vitrina.models.CardholderProfile;
import java.util.Set;

/** What somebody cannot well do without: groceries, health, transport and services (telephone, insurance, repairs), paid by card. */
public final class Essentials {

    private static final Set<String> GROUPS = Set.of("groceries", "health", "transport", "services");
    private static final double DAYS_OF_A_MONTH = 365.25 / 12;

    private Essentials() {}

    /** Mean spending a month on essentials in minor units, over the months in which the card was seen. */
    public static double monthlyMinor(CardholderProfile profile) {
        double months = Math.max(1, (profile.activity().daysSinceFirst() + 1) / DAYS_OF_A_MONTH);
        double minor = 0;
        for (int i = 0; i < CardholderProfile.CATEGORY_GROUPS.size(); i++) {
            if (GROUPS.contains(CardholderProfile.CATEGORY_GROUPS.get(i))) {
                minor += Math.max(0, profile.spending().get(i).minor());
            }
        }
        return minor / months;
    }
}
