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

    @Test
    void cards_that_the_viewer_alone_has_are_not_behind_what_it_sees() {
        groups.add(home(1, "centro"), RoaringBitmap.bitmapOf(1, 2, 3, 4));
        groups.add(home(2, "centro"), RoaringBitmap.bitmapOf(4, 5));
        groups.add(home(3, "centro"), RoaringBitmap.bitmapOf(4, 6));

        assertThat(groups.cardsSeen(key("area", "centro"), RoaringBitmap.bitmapOfRange(1, 7)))
                .isEqualTo(3);
        assertThat(groups.cardsSeen(key("area", "centro"), RoaringBitmap.bitmapOf(1, 4, 5)))
                .isEqualTo(2);
    }

    private static MerchantHome home(int owner, String area) {
        return new MerchantHome(owner, "restaurants", area, "Capital", "Spain");
    }

    private static PeerGroups.Key key(String level, String place) {
        return new PeerGroups.Key("restaurants", level, place);
    }
}
