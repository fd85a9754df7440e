package io.vitrina.models;

import io.vitrina.models.CardholderProfile.Activity;
import io.vitrina.models.CardholderProfile.GroupSpending;
import io.vitrina.publication.Feature;
import io.vitrina.publication.InvalidModelException;
import io.vitrina.publication.Manifest;
import io.vitrina.publication.ModelFolder;
import io.vitrina.publication.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one function from a cardholder's profile to the numbers that the purchasing-power model reads, in training and in
 * serving alike. Amounts are per month of observation, so that windows of different length compare.
 */
public final class CardholderFeatures {

    private static final int RAREST_LEVEL = 20;
    private static final int MOST_LEVELS = 24;
    private static final double DAYS_PER_MONTH = 365.25 / 12;

    private final Vocabulary vocabulary;
    private final int asOfYear;
    private final List<Feature> features;

    /**
     * @param vocabulary the categories that have an indicator of their own
     * @param asOfYear year in which the window of the profiles ends, from which ages are counted
     */
    public CardholderFeatures(Vocabulary vocabulary, int asOfYear) {
        this.vocabulary = vocabulary;
        this.asOfYear = asOfYear;
        this.features = List.copyOf(describe(vocabulary));
    }

    /**
     * The features as a published model was trained on them.
     *
     * @throws InvalidModelException where this program computes others
     */
    public static CardholderFeatures of(ModelFolder folder) throws InvalidModelException {
        Manifest manifest = folder.manifest();
        Vocabulary vocabulary = manifest.vocabulary();
        CardholderFeatures features =
                new CardholderFeatures(vocabulary, manifest.asOf().getYear());
        folder.requireFeatures(features.features());
        return features;
    }

    /** Keeps the most frequent categories of the training profiles. */
    public static Vocabulary vocabulary(Iterable<CardholderProfile> profiles) {
        Map<String, Integer> categories = new TreeMap<>();
        Map<String, Integer> regions = new TreeMap<>();
        Map<String, Integer> areas = new TreeMap<>();
        for (CardholderProfile profile : profiles) {
            categories.merge(profile.clientCategory(), 1, Integer::sum);
            regions.merge(profile.residenceRegion(), 1, Integer::sum);
            areas.merge(profile.residenceArea(), 1, Integer::sum);
        }
        return new Vocabulary(frequent(categories), frequent(regions), frequent(areas));
    }

    private static List<String> frequent(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .filter(level -> level.getValue() >= RAREST_LEVEL)
                .sorted(Collections.reverseOrder(Map.Entry.comparingByValue()))
                .limit(MOST_LEVELS)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Names, types and groups of the numbers, in their order. */
    public List<Feature> features() {
        return features;
    }

    /** The numbers of one cardholder; missing ones are NaN. */
    public float[] of(CardholderProfile profile) {
        Row row = new Row(new float[features.size()]);
        addDemographics(profile, row);
        addActivity(profile.activity(), profile, row);
        addSpending(profile, row);
        return row.values;
    }

    /** The numbers of many cardholders, row after row. */
    public float[] of(List<CardholderProfile> profiles) {
        int width = features.size();
        float[] values = new float[profiles.size() * width];
        for (int row = 0; row < profiles.size(); row++) {
            System.arraycopy(of(profiles.get(row)), 0, values, row * width, width);
        }
        return values;
    }

    private void addDemographics(CardholderProfile profile, Row row) {
        row.add(profile.birthYear() > 0 ? asOfYear - profile.birthYear() : Double.NaN);
        row.add(profile.gender().equals("female") ? 1 : 0);
        row.add(profile.gender().equals("male") ? 1 : 0);
        row.addIndicators(vocabulary.clientCategories(), profile.clientCategory());
        row.addIndicators(vocabulary.regions(), profile.residenceRegion());
        row.addIndicators(vocabulary.areas(), profile.residenceArea());
    }

    private static void addActivity(Activity activity, CardholderProfile profile, Row row) {
        double months = months(activity);
        row.add(logarithm(activity.spentMinor() / months));
        row.add(logarithm((activity.spentMinor() - activity.onlineMinor()) / months));
        row.add(logarithm((double) activity.spentMinor() / Math.max(1, activity.activeDays())));
        row.add(logarithm(profile.tickets().p10Minor()));
        row.add(logarithm(profile.tickets().p50Minor()));
        row.add(logarithm(profile.tickets().p90Minor()));
        row.add(logarithm(ratio(activity.spentMinor(), activity.purchases())));
        row.add(logarithm(activity.purchases() / months * 100));
        row.add(activity.activeDays() / months);
        row.add(logarithm(activity.merchants()));
        row.add(ratio(activity.weekendPurchases(), activity.purchases()));
        row.add(ratio(activity.eveningPurchases(), activity.purchases()));
        row.add(ratio(activity.paydayPurchases(), activity.purchases()));
        row.add(ratio(activity.refunds(), activity.purchases()));
        row.add(activity.daysSinceFirst());
        row.add(activity.daysSinceLast());
        row.add(ratio(activity.onlinePurchases(), activity.purchases()));
        row.add(ratio(activity.onlineMinor(), activity.spentMinor()));
    }

    private static void addSpending(CardholderProfile profile, Row row) {
        double months = months(profile.activity());
        long spent = Math.max(1, profile.activity().spentMinor());
        for (GroupSpending group : profile.spending()) {
            row.add(logarithm(group.minor() / months));
            row.add(Math.clamp((double) group.minor() / spent, -1, 2));
            row.add(logarithm(ratio(group.minor(), group.purchases())));
        }
    }

    private static double months(Activity activity) {
        return Math.max(1, (activity.daysSinceFirst() + 1) / DAYS_PER_MONTH);
    }

    private static double ratio(double part, double whole) {
        return whole > 0 ? part / whole : Double.NaN;
    }

    private static double logarithm(double amount) {
        return Math.log1p(Math.max(0, amount));
    }

    private static List<Feature> describe(Vocabulary vocabulary) {
        List<Feature> features = new ArrayList<>();
        features.add(Feature.number("age", "demographics"));
        features.add(Feature.indicator("gender=female", "demographics"));
        features.add(Feature.indicator("gender=male", "demographics"));
        vocabulary
                .clientCategories()
                .forEach(level -> features.add(Feature.indicator("client_category=" + level, "client-category")));
        vocabulary.regions().forEach(level -> features.add(Feature.indicator("region=" + level, "area")));
        vocabulary.areas().forEach(level -> features.add(Feature.indicator("area=" + level, "area")));
        NUMBERS.forEach(named -> features.add(Feature.number(named.get(0), named.get(1))));
        for (String group : CardholderProfile.CATEGORY_GROUPS) {
            features.add(Feature.number(group + "_monthly_log", "categories"));
            features.add(Feature.number(group + "_share", "categories"));
            features.add(Feature.number(group + "_ticket_log", "categories"));
        }
        return features;
    }

    private static final List<List<String>> NUMBERS = List.of(
            List.of("spent_monthly_log", "spending-level"),
            List.of("spent_offline_monthly_log", "spending-level"),
            List.of("spent_per_active_day_log", "spending-level"),
            List.of("ticket_p10_log", "tickets"),
            List.of("ticket_p50_log", "tickets"),
            List.of("ticket_p90_log", "tickets"),
            List.of("ticket_mean_log", "tickets"),
            List.of("purchases_monthly_log", "rhythm"),
            List.of("active_days_monthly", "rhythm"),
            List.of("merchants_log", "rhythm"),
            List.of("weekend_share", "rhythm"),
            List.of("evening_share", "rhythm"),
            List.of("payday_share", "rhythm"),
            List.of("refund_share", "rhythm"),
            List.of("days_since_first", "rhythm"),
            List.of("days_since_last", "rhythm"),
            List.of("online_purchase_share", "channels"),
            List.of("online_spending_share", "channels"));

    private static final class Row {
        private final float[] values;
        private int next;

        private Row(float[] values) {
            this.values = values;
        }

        private void add(double value) {
            values[next++] = (float) value;
        }

        private void addIndicators(List<String> levels, String level) {
            for (String known : levels) {
                add(known.equals(level) ? 1 : 0);
            }
        }
    }
}
