package io.vitrina.aggregates;

import static io.vitrina.aggregates.HandMadeBank.RESTAURANT;
import static io.vitrina.aggregates.HandMadeBank.SUPERMARKET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrina.transactions.BadInput;
import io.vitrina.transactions.Channel;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AggregationTest {

    @TempDir
    private Path folder;

    private static HandMadeBank bank() {
        return new HandMadeBank()
                .outlet("o1", "m1", "w1", RESTAURANT, "centro")
                .outlet("o2", "m1", "w1", RESTAURANT, "norte")
                .outlet("o3", "m2", "w2", SUPERMARKET, "playa");
    }

    @Test
    void days_and_hours_are_those_of_the_bank() {
        HandMadeBank bank = bank().payment("2026-01-10T22:59:59Z", "c1", "o1", 1000) // 23:59 in Madrid
                .payment("2026-01-10T23:00:00Z", "c1", "o1", 2000) // 00:00 of the next day
                .payment("2026-07-10T22:00:00Z", "c1", "o1", 3000); // summer time: 00:00 of the next day

        try (Aggregates aggregates = bank.aggregated(folder, 2)) {
            assertThat(Written.table(aggregates, "merchant_day", folder))
                    .containsExactly(
                            "m1,2026-01-10,o1,pos,1000,0,1,0,{1}",
                            "m1,2026-01-11,o1,pos,2000,0,1,0,{1}", "m1,2026-07-11,o1,pos,3000,0,1,0,{1}");
            assertThat(Written.table(aggregates, "merchant_hour", folder))
                    .containsExactly(
                            "m1,2026-01-01,o1,pos,6,23,1000,1",
                            "m1,2026-01-01,o1,pos,7,0,2000,1",
                            "m1,2026-07-01,o1,pos,6,0,3000,1");
            assertThat(aggregates.figures().from()).isEqualTo("2026-01-10");
            assertThat(aggregates.figures().to()).isEqualTo("2026-07-11");
        }
    }

    @Test
    void refunds_are_told_apart_from_sales_and_their_cards_are_no_customers() {
        HandMadeBank bank = bank().payment("2026-03-02T11:00:00Z", "c1", "o1", 5000)
                .payment("2026-03-02T12:00:00Z", "c1", "o1", -2000)
                .payment("2026-03-02T13:00:00Z", "c2", "o1", -700);

        try (Aggregates aggregates = bank.aggregated(folder, 2)) {
            assertThat(Written.table(aggregates, "merchant_day", folder))
                    .containsExactly("m1,2026-03-02,o1,pos,5000,2700,1,2,{1}");
            assertThat(Written.table(aggregates, "merchant_hour", folder))
                    .containsExactly("m1,2026-03-01,o1,pos,1,12,5000,1");
        }
    }

    @Test
    void customers_are_counted_once_a_day_and_numbered_by_each_merchant_from_its_first() {
        HandMadeBank bank = bank().payment("2026-03-02T11:00:00Z", "c9", "o3", 100)
                .payment("2026-03-03T11:00:00Z", "c2", "o1", 100)
                .payment("2026-03-03T12:00:00Z", "c2", "o1", 100)
                .payment("2026-03-03T13:00:00Z", "c9", "o1", 100)
                .payment("2026-03-04T13:00:00Z", "c9", "o2", 100, Channel.ONLINE)
                .payment("2026-03-04T13:00:00Z", "c5", "o2", 100);

        try (Aggregates aggregates = bank.aggregated(folder, 2)) {
            assertThat(Written.table(aggregates, "merchant_day", folder))
                    .containsExactly(
                            "m1,2026-03-03,o1,pos,300,0,3,0,{1,2}",
                            "m1,2026-03-04,o2,online,100,0,1,0,{1}",
                            "m1,2026-03-04,o2,pos,100,0,1,0,{3}",
                            "m2,2026-03-02,o3,pos,100,0,1,0,{1}");
        }
    }

    @Test
    void a_merchant_is_at_home_where_it_sells_most() {
        HandMadeBank bank = bank().payment("2026-03-02T11:00:00Z", "c1", "o1", 100)
                .payment("2026-03-02T11:00:00Z", "c1", "o2", 900);

        try (Aggregates aggregates = bank.aggregated(folder, 2)) {
            assertThat(Written.table(aggregates, "merchant", folder))
                    .containsExactly(
                            "m1,Shop m1,restaurants,norte,Capital,Spain", "m2,Shop m2,groceries,playa,Costa,Spain");
            aggregates.writeMerchants(folder.resolve("merchants.csv.gz"));
            assertThat(Written.unpacked(folder.resolve("merchants.csv.gz")))
                    .containsExactly(
                            "merchant_id,owner,category_group,area,region,country",
                            "m1,0,restaurants,norte,Capital,Spain",
                            "m2,1,groceries,playa,Costa,Spain");
        }
    }

    @Test
    void daily_sales_are_written_of_outlets_that_sell_on_most_days_for_a_quarter_of_a_year() {
        HandMadeBank bank = bank();
        for (int day = 0; day < 92; day++) {
            Instant noon = Instant.parse("2026-01-01T11:00:00Z").plus(day, ChronoUnit.DAYS);
            bank = bank.payment(noon.toString(), "c1", "o1", 300).payment(noon.toString(), "c2", "o1", -100);
            bank = day % 3 == 0 ? bank.payment(noon.toString(), "c1", "o2", 100) : bank;
            bank = day < 90 ? bank.payment(noon.toString(), "c1", "o3", 100) : bank;
        }
        Path file = folder.resolve("daily-sales.csv.gz");

        try (Aggregates aggregates = bank.aggregated(folder, 2)) {
            aggregates.writeDailySales(file, 10);
            assertThat(Written.unpacked(file))
                    .hasSize(1 + 92)
                    .startsWith("outlet,country,day,sales_minor,payments", "0,Spain,2026-01-01,300,1");

            aggregates.writeDailySales(file, 0);
            assertThat(Written.unpacked(file)).hasSize(1);
        }
    }

    @Test
    void visits_say_who_was_whose_customer_in_which_month() {
        HandMadeBank bank = bank().payment("2026-03-02T11:00:00Z", "c1", "o1", 100)
                .payment("2026-03-30T11:00:00Z", "c1", "o1", 100)
                .payment("2026-04-01T11:00:00Z", "c2", "o1", 100)
                .payment("2026-04-01T11:00:00Z", "c1", "o3", 100)
                .payment("2026-04-02T11:00:00Z", "c1", "o1", -100);

        try (Aggregates aggregates = bank.aggregated(folder, 2)) {
            aggregates.writeVisits(
                    folder.resolve("visits.csv.gz"), aggregates.figures().to());
            assertThat(Written.unpacked(folder.resolve("visits.csv.gz")))
                    .containsExactly(
                            "card,merchant_id,outlet_id,month,purchases",
                            "0,m1,o1,2026-03-01,2",
                            "1,m1,o1,2026-04-01,1",
                            "0,m2,o3,2026-04-01,1");
        }
    }

    @Test
    void a_customer_of_a_merchant_has_recency_frequency_amount_tenure_and_categories() {
        HandMadeBank bank = bank().payment("2026-03-02T11:00:00Z", "c1", "o1", 1000)
                .payment("2026-03-12T11:00:00Z", "c1", "o1", 500)
                .payment("2026-03-13T11:00:00Z", "c1", "o1", -200)
                .payment("2026-03-22T11:00:00Z", "c2", "o3", 700);

        try (Aggregates aggregates = bank.aggregated(folder, 2)) {
            Path file = folder.resolve("customers.csv.gz");
            aggregates.writeCustomers(file, aggregates.figures().to());
            List<String> lines = Written.unpacked(file);
            assertThat(lines.getFirst())
                    .startsWith(
                            "merchant_id,card,days_since_first,days_since_last,purchases,refunds,spent_minor,groceries_minor");
            assertThat(lines).hasSize(3);
            assertThat(lines.get(1)).startsWith("m1,0,20,9,2,1,1300,");
            assertThat(lines.get(2)).startsWith("m2,1,0,0,1,0,700,");
        }
    }

    @Test
    void visits_and_customers_as_of_a_day_do_not_change_with_what_comes_after_it() {
        HandMadeBank known = bank().payment("2026-03-02T11:00:00Z", "c1", "o1", 1000)
                .payment("2026-03-22T11:00:00Z", "c2", "o3", 700);
        List<String> before = asOf(LocalDate.of(2026, 3, 22), known, "before");

        HandMadeBank later = known.payment("2026-03-23T11:00:00Z", "c1", "o1", 5000)
                .payment("2026-03-24T11:00:00Z", "c3", "o1", 100);

        assertThat(asOf(LocalDate.of(2026, 3, 22), later, "later")).isEqualTo(before);
    }

    private List<String> asOf(LocalDate day, HandMadeBank bank, String name) {
        try (Aggregates aggregates = bank.aggregated(folder.resolve(name), 2)) {
            Path visits = folder.resolve(name + "-visits.csv.gz");
            Path customers = folder.resolve(name + "-customers.csv.gz");
            aggregates.writeVisits(visits, day);
            aggregates.writeCustomers(customers, day);
            return Stream.concat(Written.unpacked(visits).stream(), Written.unpacked(customers).stream())
                    .toList();
        }
    }

    @Test
    void a_profile_looks_at_its_window_only() {
        HandMadeBank bank = bank().cardholder("c1", "centro", 250_000L)
                .payment("2026-01-01T11:00:00Z", "c1", "o1", 77_777) // before the window
                .payment("2026-03-07T18:30:00Z", "c1", "o1", 1000) // Saturday, 19:30 in Madrid
                .payment("2026-03-26T11:00:00Z", "c1", "o3", 3000, Channel.ONLINE) // payday
                .payment("2026-03-31T23:30:00Z", "c1", "o3", 88_888); // 1 April in Madrid, after the window

        try (Aggregates aggregates = bank.aggregated(folder, 2)) {
            Path file = folder.resolve("cardholders.csv.gz");
            aggregates.writeProfiles(file, LocalDate.of(2026, 3, 31), 31);
            List<String> lines = Written.unpacked(file);
            assertThat(lines.getFirst())
                    .startsWith("card,part,birth_year,gender,client_category,residence_area,residence_region");
            assertThat(lines.get(1))
                    .startsWith(
                            "0,637,1980,female,standard,centro,Capital,250000,2,0,4000,1,3000,2,2,1,1,1,24,5,1200,2000,2800,"
                                    + "3000,1,1000,1,0,0");
            assertThat(lines).hasSize(2);
        }
    }

    @Test
    void a_card_that_the_bank_knows_nothing_about_has_a_profile_too() {
        HandMadeBank bank = bank().payment("2026-03-07T11:00:00Z", "c1", "o1", 1000);

        try (Aggregates aggregates = bank.aggregated(folder, 2)) {
            Path file = folder.resolve("cardholders.csv.gz");
            aggregates.writeProfiles(file, LocalDate.of(2026, 3, 31), 31);
            assertThat(Written.unpacked(file).get(1)).startsWith("0,0,,unknown,unknown,,,,1,0,1000");
        }
    }

    @Test
    void a_transaction_that_is_there_twice_is_bad_input() {
        HandMadeBank bank = bank().payment("same", "2026-03-02T11:00:00Z", "c1", "o1", 100, Channel.POS)
                .payment("same", "2026-03-02T11:00:00Z", "c1", "o1", 100, Channel.POS);

        assertThatThrownBy(() -> bank.aggregated(folder, 2).close())
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("1 transactions are in the data twice, by their transaction_id: same");
    }

    @Test
    void a_measurement_aggregates_twice_with_the_gate_and_without() {
        HandMadeBank bank = bank().payment("2026-03-07T11:00:00Z", "c1", "o1", 1000);
        AggregationSettings settings = new AggregationSettings(ZoneOffset.UTC, folder, "1GB", 2);

        assertThat(AggregationMeasurement.of(bank, settings)).satisfies(measured -> {
            assertThat(measured.transactions()).isEqualTo(1);
            assertThat(measured.bare()).isPositive();
        });
    }

    @Test
    void a_data_set_without_transactions_is_bad_input() {
        assertThatThrownBy(() -> bank().aggregated(folder, 2).close()).isInstanceOf(BadInput.class);
    }

    @Test
    void nothing_is_left_in_the_work_folder() {
        HandMadeBank bank = bank().payment("2026-03-02T11:00:00Z", "c1", "o1", 100);

        bank.aggregated(folder, 2).close();

        assertThat(folder.resolve("work")).isEmptyDirectory();
    }
}
