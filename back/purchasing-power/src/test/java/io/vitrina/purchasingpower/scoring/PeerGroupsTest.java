package io.vitrina.purchasingpower.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.privacy.Contributions;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

final class PeerGroupsTest {

    private final PeerGroups groups = new PeerGroups();

    @Test
    void two_merchants_of_one_owner_are_one_contributor() {
        groups.add(home(1, "centro"), RoaringBitmap.bitmapOf(1, 2, 3));
        groups.add(home(1, "centro"), RoaringBitmap.bitmapOf(3, 4));
        groups.add(home(2, "centro"), RoaringBitmap.bitmapOf(4, 5));

        assertThat(groups.contributions(key("area", "centro"))).isEqualTo(new Contributions(2, 6, 4, 2));
        assertThat(groups.cards(key("area", "centro"))).isEqualTo(RoaringBitmap.bitmapOf(1, 2, 3, 4, 5));
    }

    @Test
    void a_region_has_the_customers_of_all_its_areas() {
        groups.add(home(1, "centro"), RoaringBitmap.bitmapOf(1));
        groups.add(home(2, "norte"), RoaringBitmap.bitmapOf(2));

        assertThat(groups.cards(key("region", "Capital"))).isEqualTo(RoaringBitmap.bitmapOf(1, 2));
        assertThat(groups.cards(key("area", "norte"))).isEqualTo(RoaringBitmap.bitmapOf(2));
    }

    private static MerchantHome home(int owner, String area) {
        return new MerchantHome(owner, "restaurants", area, "Capital", "Spain");
    }

    private static PeerGroups.Key key(String level, String place) {
        return new PeerGroups.Key("restaurants", level, place);
    }
}
