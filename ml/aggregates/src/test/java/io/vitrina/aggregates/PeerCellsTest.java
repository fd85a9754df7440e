package io.vitrina.aggregates;

import static io.vitrina.aggregates.HandMadeBank.RESTAURANT;
import static io.vitrina.aggregates.HandMadeBank.SUPERMARKET;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** February 2027 begins on a Monday and has exactly four weeks; the data are those of January to March, one whole quarter. */
class PeerCellsTest {

    private static final String FIRST_DAY = "2027-01-01T11:00:00Z";
    private static final String LAST_DAY = "2027-03-31T11:00:00Z";

    @TempDir
    private Path folder;

    /** Shops of one group in an area, each of an owner of its own; the data begin and end in another group. */
    private static HandMadeBank shops(String mcc, String area, int shops) {
        HandMadeBank bank = new HandMadeBank().outlet("edge", "edge", "edge", SUPERMARKET, "playa");
        bank.payment(FIRST_DAY, "edge", "edge", 1).payment(LAST_DAY, "edge", "edge", 1);
        return moreShops(bank, mcc, area, shops);
    }

    private static HandMadeBank moreShops(HandMadeBank bank, String mcc, String area, int shops) {
        for (int shop = 1; shop <= shops; shop++) {
            bank.outlet(area + shop, area + shop, area + shop, mcc, area);
        }
        return bank;
    }

    /** Each shop sells once to each of some cards of its own, in the first week of February. */
    private static void sell(HandMadeBank bank, String area, int shops, int cards, long amountMinor) {
        for (int shop = 1; shop <= shops; shop++) {
            for (int card = 0; card < cards; card++) {
                bank.payment("2027-02-03T11:00:00Z", area + shop + "-" + card, area + shop, amountMinor);
            }
        }
    }

    /** Each shop of centro sells once to each of the same cards, in that week. */
    private static void sellToTheSame(HandMadeBank bank, int shops, int cards) {
        for (int shop = 1; shop <= shops; shop++) {
            for (int card = 0; card < cards; card++) {
                bank.payment("2027-02-03T11:00:00Z", "regular" + card, "centro" + shop, 1000);
            }
        }
    }

    private List<String> cells(HandMadeBank bank, String group) {
        try (Aggregates aggregates = bank.aggregated(folder, 2)) {
            return Written.table(aggregates, "peer_cell", folder).stream()
                    .filter(line -> line.startsWith(group + ","))
                    .toList();
        }
    }

    @Test
    void a_cell_of_six_equal_owners_is_published_without_percentiles() {
        HandMadeBank bank = shops(RESTAURANT, "centro", 6);
        sell(bank, "centro", 6, 10, 1000);

        assertThat(cells(bank, "restaurants"))
                .contains("restaurants,area,centro,week,2027-02-01,published,,,,,,6,60000,0,60,60,,,");
    }

    @Test
    void a_cell_of_five_owners_is_suppressed() {
        HandMadeBank bank = shops(RESTAURANT, "centro", 5);
        sell(bank, "centro", 5, 20, 1000);

        assertThat(cells(bank, "restaurants"))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell).contains(",suppressed,too-few-peers,,,,,,,,,,,,"));
    }

    @Test
    void owners_count_and_not_their_outlets() {
        HandMadeBank bank = shops(RESTAURANT, "centro", 5);
        bank.outlet("centro6", "centro6", "centro1", RESTAURANT, "centro");
        sell(bank, "centro", 6, 20, 1000);

        assertThat(cells(bank, "restaurants"))
                .allSatisfy(cell -> assertThat(cell).contains("too-few-peers"));
    }

    @Test
    void of_an_owner_with_several_merchants_the_whole_part_is_told_to_each_of_them_and_of_others_nothing() {
        HandMadeBank bank = shops(RESTAURANT, "centro", 6);
        bank.outlet("centro7", "centro7", "centro1", RESTAURANT, "centro");
        sell(bank, "centro", 7, 10, 1000);
        bank.payment("2027-02-03T11:00:00Z", "centro1-0", "centro7", 1000);

        try (Aggregates aggregates = bank.aggregated(folder, 2)) {
            assertThat(Written.table(aggregates, "owner_part", folder))
                    .contains(
                            "centro1,restaurants,area,centro,week,2027-02-01,21000,0,21,20",
                            "centro7,restaurants,country,Spain,month,2027-02-01,21000,0,21,20")
                    .allMatch(row -> row.startsWith("centro1,") || row.startsWith("centro7,"));
        }
    }

    @Test
    void a_cell_that_one_owner_dominates_is_suppressed() {
        HandMadeBank bank = shops(RESTAURANT, "centro", 12);
        sell(bank, "centro", 12, 10, 1000);
        bank.payment("2027-02-03T12:00:00Z", "rich", "centro1", 200_000);

        assertThat(cells(bank, "restaurants"))
                .contains("restaurants,area,centro,week,2027-02-01,suppressed,dominant-peer,,,,,,,,,,,,");
    }

    @Test
    void percentiles_take_eleven_owners() {
        HandMadeBank bank = shops(RESTAURANT, "centro", 11);
        sell(bank, "centro", 11, 10, 1000);

        assertThat(cells(bank, "restaurants"))
                .contains(
                        "restaurants,area,centro,week,2027-02-01,published,,,,,,11,110000,0,110,110,10000,10000,10000");
    }

    @Test
    void customers_are_each_owners_own_and_missing_where_fewer_than_fifty_cards_are_behind_them() {
        HandMadeBank bank = shops(RESTAURANT, "centro", 6);
        sellToTheSame(bank, 6, 30);

        assertThat(cells(bank, "restaurants"))
                .contains("restaurants,area,centro,week,2027-02-01,published,,,,,,6,180000,0,180,,,,");
    }

    @Test
    void customers_are_counted_without_those_of_the_owner_who_looks() {
        HandMadeBank bank = shops(RESTAURANT, "centro", 6);
        sellToTheSame(bank, 6, 22);
        for (int card = 0; card < 6; card++) {
            bank.payment("2027-02-03T11:00:00Z", "guest" + card, "centro1", 1000);
        }
        for (int card = 0; card < 24; card++) {
            bank.payment("2027-02-03T11:00:00Z", "other" + card, "centro" + (2 + card % 5), 1000);
        }

        // 52 cards, of which an owner alone has six at most: 46 are behind what that owner sees
        assertThat(cells(bank, "restaurants"))
                .contains("restaurants,area,centro,week,2027-02-01,published,,,,,,6,162000,0,162,,,,");
    }

    @Test
    void what_so_few_cards_have_paid_for_is_suppressed_however_many_owners_they_paid() {
        HandMadeBank bank = shops(RESTAURANT, "centro", 6);
        sellToTheSame(bank, 6, 19);

        assertThat(cells(bank, "restaurants"))
                .contains("restaurants,area,centro,week,2027-02-01,suppressed,too-few-cards,,,,,,,,,,,,");
    }

    @Test
    void percentiles_are_told_to_two_digits() {
        HandMadeBank bank = shops(RESTAURANT, "centro", 11);
        sell(bank, "centro", 11, 10, 1234);

        assertThat(cells(bank, "restaurants"))
                .contains(
                        "restaurants,area,centro,week,2027-02-01,published,,,,,,11,135740,0,110,110,12000,12000,12000");
    }

    @Test
    void a_card_that_buys_from_two_owners_counts_for_both() {
        HandMadeBank bank = shops(RESTAURANT, "centro", 6);
        sell(bank, "centro", 6, 10, 1000);
        bank.payment("2027-02-04T11:00:00Z", "centro1-0", "centro2", 1000);
        bank.payment("2027-02-05T11:00:00Z", "centro1-0", "centro2", 1000);

        assertThat(cells(bank, "restaurants"))
                .contains("restaurants,area,centro,week,2027-02-01,published,,,,,,6,62000,0,62,61,,,");
    }

    @Test
    void a_suppressed_area_offers_its_region() {
        HandMadeBank bank = shops(RESTAURANT, "centro", 4);
        moreShops(bank, RESTAURANT, "norte", 4);
        sell(bank, "centro", 4, 10, 1000);
        sell(bank, "norte", 4, 10, 1000);

        assertThat(cells(bank, "restaurants"))
                .contains(
                        "restaurants,area,centro,week,2027-02-01,suppressed,too-few-peers,region,Capital,week,2027-02-01,,,,,,,,",
                        "restaurants,region,Capital,week,2027-02-01,published,,,,,,8,80000,0,80,80,,,");
    }

    @Test
    void where_the_region_does_not_pass_the_country_is_offered() {
        HandMadeBank bank = shops(RESTAURANT, "centro", 4);
        moreShops(bank, RESTAURANT, "playa", 4);
        sell(bank, "centro", 4, 10, 1000);
        sell(bank, "playa", 4, 10, 1000);

        assertThat(cells(bank, "restaurants"))
                .contains(
                        "restaurants,area,centro,week,2027-02-01,suppressed,too-few-peers,country,Spain,week,2027-02-01,,,,,,,,");
    }

    @Test
    void where_no_wider_area_passes_a_longer_period_is_offered() {
        HandMadeBank bank = shops(RESTAURANT, "centro", 8);
        sell(bank, "centro", 4, 10, 1000);
        for (int shop = 5; shop <= 8; shop++) {
            for (int card = 0; card < 10; card++) {
                bank.payment("2027-02-20T11:00:00Z", "late" + shop + "-" + card, "centro" + shop, 1000);
            }
        }

        assertThat(cells(bank, "restaurants"))
                .contains(
                        "restaurants,area,centro,week,2027-02-01,suppressed,too-few-peers,area,centro,month,2027-02-01,,,,,,,,",
                        "restaurants,area,centro,month,2027-02-01,published,,,,,,8,80000,0,80,80,,,",
                        "restaurants,area,centro,quarter,2027-01-01,published,,,,,,8,80000,0,80,80,,,");
    }

    @Test
    void a_period_that_the_data_cover_in_part_has_no_cell() {
        HandMadeBank bank = new HandMadeBank();
        moreShops(bank, RESTAURANT, "centro", 6);
        sell(bank, "centro", 6, 10, 1000);

        assertThat(cells(bank, "restaurants")).isEmpty();
    }

    @Test
    void refunds_of_few_owners_are_not_told_where_they_matter() {
        HandMadeBank bank = shops(RESTAURANT, "centro", 6);
        sell(bank, "centro", 6, 10, 1000);
        bank.payment("2027-02-04T11:00:00Z", "centro1-0", "centro1", -8000);

        assertThat(cells(bank, "restaurants"))
                .contains("restaurants,area,centro,week,2027-02-01,published,,,,,,6,60000,,60,60,,,");
    }

    @Test
    void refunds_of_few_owners_that_hardly_matter_are_taken_off_the_sales() {
        HandMadeBank bank = shops(RESTAURANT, "centro", 6);
        sell(bank, "centro", 6, 10, 1000);
        bank.payment("2027-02-04T11:00:00Z", "centro1-0", "centro1", -500);

        assertThat(cells(bank, "restaurants"))
                .contains("restaurants,area,centro,week,2027-02-01,published,,,,,,6,59500,0,60,60,,,");
    }
}
