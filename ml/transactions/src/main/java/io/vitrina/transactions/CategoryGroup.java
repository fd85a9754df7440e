package io.vitrina.transactions;

import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The fixed list of category groups in which merchants are compared, each a set of merchant category codes (ISO 18245). The list never
 * changes with the data, so that no cell can be differenced.
 */
public enum CategoryGroup {
    GROCERIES,
    RESTAURANTS,
    CLOTHING,
    HEALTH,
    HOME,
    ELECTRONICS,
    TRANSPORT,
    TRAVEL,
    LEISURE,
    SERVICES,
    OTHER;

    private static final NavigableMap<Integer, Range> RANGES = new TreeMap<>();

    static {
        put(GROCERIES, 5300, 5300, 5310, 5311, 5331, 5331, 5399, 5399, 5411, 5411, 5422, 5422, 5441, 5441, 5451, 5451, 5462, 5462, 5499, 5499, 5921, 5921);
        put(RESTAURANTS, 5811, 5814);
        put(CLOTHING, 5611, 5699, 5137, 5139, 5931, 5931, 5944, 5944, 5948, 5948, 7296, 7296);
        put(HEALTH, 5122, 5122, 5912, 5912, 5975, 5977, 7230, 7230, 7297, 7298, 8011, 8099);
        put(HOME, 5200, 5271, 5712, 5722, 5950, 5950, 5992, 5992, 7217, 7217, 7641, 7641);
        put(ELECTRONICS, 4812, 4812, 5045, 5046, 5732, 5735, 5815, 5818, 5946, 5946, 7622, 7629);
        put(TRANSPORT, 3351, 3441, 4011, 4011, 4111, 4131, 4784, 4784, 5172, 5172, 5511, 5599, 5983, 5983, 7512, 7549);
        put(TRAVEL, 3000, 3350, 3442, 3999, 4411, 4411, 4511, 4511, 4722, 4723, 7011, 7033);
        put(LEISURE, 5192, 5192, 5733, 5733, 5940, 5943, 5945, 5945, 5947, 5947, 5970, 5973, 5994, 5996, 7829, 7999);
        put(SERVICES, 4813, 4829, 4899, 4900, 6300, 6300, 7210, 7216, 7221, 7221, 7251, 7251, 7311, 7399, 8111, 8351, 8398, 8699, 8911, 8999, 9211, 9402);
    }

    /** The name in files and in the database. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The group of a merchant category code; {@link #OTHER} for one in no group. */
    public static CategoryGroup of(String mcc) {
        var range = RANGES.floorEntry(Integer.parseInt(mcc));
        return range != null && Integer.parseInt(mcc) <= range.getValue().last ? range.getValue().group : OTHER;
    }

    private static void put(CategoryGroup group, int... bounds) {
        for (int i = 0; i < bounds.length; i += 2) {
            RANGES.put(bounds[i], new Range(bounds[i + 1], group));
        }
    }

    private record Range(int last, CategoryGroup group) {}
}
