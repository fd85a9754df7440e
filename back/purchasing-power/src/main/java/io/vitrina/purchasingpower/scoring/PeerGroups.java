package io.vitrina.purchasingpower.scoring;

import io.vitrina.privacy.Contributions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roaringbitmap.RoaringBitmap;

/** The customers of the merchants of a category group in a place, with what each owner contributes to them. */
final class PeerGroups {

    static final List<String> LEVELS = List.of("area", "region", "country");

    private final Map<Key, Map<Integer, RoaringBitmap>> cardsOfOwners = new HashMap<>();

    /** A category group in a place. */
    record Key(String categoryGroup, String level, String place) {

        static Key of(MerchantHome home, String level) {
            return new Key(home.categoryGroup(), level, home.place(level));
        }
    }

    void add(MerchantHome home, RoaringBitmap customers) {
        for (String level : LEVELS) {
            cardsOfOwners
                    .computeIfAbsent(Key.of(home, level), key -> new HashMap<>())
                    .merge(home.owner(), customers, (known, added) -> RoaringBitmap.or(known, added));
        }
    }

    /** All cards of the group. */
    RoaringBitmap cards(Key key) {
        return RoaringBitmap.or(owners(key).iterator());
    }

    /**
     * How many of the group's cards a viewer does not know, the one that knows most of them: all but those that only its owner has.
     *
     * @param counted cards that count
     */
    long cardsSeen(Key key, RoaringBitmap counted) {
        RoaringBitmap all = new RoaringBitmap();
        RoaringBitmap several = new RoaringBitmap();
        for (RoaringBitmap cards : owners(key)) {
            several.or(RoaringBitmap.and(all, cards));
            all.or(cards);
        }
        RoaringBitmap once = RoaringBitmap.and(RoaringBitmap.andNot(all, several), counted);
        long most = owners(key).stream()
                .mapToLong(cards -> RoaringBitmap.andCardinality(cards, once))
                .max()
                .orElse(0);
        return RoaringBitmap.andCardinality(all, counted) - most;
    }

    /** How many customers each owner has. */
    Contributions contributions(Key key) {
        long total = 0;
        long largest = 0;
        long second = 0;
        for (RoaringBitmap cards : owners(key)) {
            long count = cards.getLongCardinality();
            total += count;
            second = Math.max(second, Math.min(largest, count));
            largest = Math.max(largest, count);
        }
        return new Contributions(owners(key).size(), total, largest, second);
    }

    Collection<Key> keys() {
        return cardsOfOwners.keySet();
    }

    private Collection<RoaringBitmap> owners(Key key) {
        return cardsOfOwners.getOrDefault(key, Map.of()).values();
    }
}
