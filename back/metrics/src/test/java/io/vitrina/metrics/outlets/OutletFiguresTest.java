package io.vitrina.metrics.outlets;

import static io.vitrina.testsupport.publication.PublicationFixture.A;
import static io.vitrina.testsupport.publication.PublicationFixture.B;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.metrics.RunningMetrics;
import io.vitrina.platform.paging.Cursor;
import io.vitrina.testsupport.http.Answer;
import io.vitrina.testsupport.publication.PublicationFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutletFiguresTest {

    private static final String SEPTEMBER = "from=2026-09-01&to=2026-09-30";
    private static final RunningMetrics METRICS = RunningMetrics.with();

    @AfterAll
    static void stop() {
        METRICS.close();
    }

    @Test
    void the_outlets_come_in_order_of_revenue_with_their_shares() {
        Answer answer = of(A, SEPTEMBER);

        assertThat(answer.each("items", "outletId")).containsExactly("a-1", "a-2");
        assertThat(answer.each("items", "areaName")).containsExactly("Centro", "Norte");
        assertThat(answer.each("items", "share")).containsExactly(0.5238, 0.4762);
        assertThat(answer.at("items.0.revenue.amountMinor")).isEqualTo(30 * 9_900);
        assertThat(answer.at("items.0.salesCount")).isEqualTo(300);
        assertThat(answer.at("items.0.meanTicket.amountMinor")).isEqualTo(1_000);
        assertThat(answer.at("items.0.previousChange")).as("30 days after 31").isEqualTo(-0.0323);
        assertThat(answer.at("items.1.activeCustomers")).isEqualTo(49);
    }

    @Test
    void an_outlet_without_sales_is_listed_with_zeros_and_one_without_a_past_has_no_change() {
        try (RunningMetrics metrics = RunningMetrics.with(PublicationFixture.of(
                A, "delete from publication.merchant_day where publication_id = $current and outlet_id = 'a-1'"))) {
            Answer answer = metrics.owner(A).get("/outlet-figures?" + SEPTEMBER);

            assertThat(answer.each("items", "outletId")).containsExactly("a-2", "a-1");
            assertThat(answer.at("items.1.revenue.amountMinor")).isEqualTo(0);
            assertThat(answer.at("items.1.meanTicket")).isNull();
            assertThat(answer.at("items.1.previousChange")).isNull();
            assertThat(answer.at("items.0.share")).isEqualTo(1.0);
        }
    }

    @Test
    void without_the_merchants_service_outlets_go_by_the_banks_names() {
        try (RunningMetrics metrics = RunningMetrics.with()) {
            metrics.execute("drop view contract.outlet_v1");

            assertThat(metrics.owner(A).get("/outlet-figures?" + SEPTEMBER).each("items", "outletId"))
                    .containsExactly("a-1", "a-2");
        }
    }

    @Test
    void an_outlet_goes_by_the_name_that_its_merchant_has_given_it() {
        METRICS.execute("""
                select set_config('vitrina.merchant_id', 'merchant-b', false);
                insert into merchants.merchant values ('merchant-b', 'Merchant B', null, 'restaurants', 'centro', 'Centro', 'Capital', 'Spain');
                insert into merchants.outlet (merchant_id, outlet_id, bank_name, own_name, mcc, category_group, area, area_name, region, country)
                values ('merchant-b', 'b-1', 'B in Centro', 'Bistro', '5812', 'restaurants', 'centro', 'Centro', 'Capital', 'Spain')
                """);

        assertThat(of(B, SEPTEMBER).each("items", "name")).containsExactly("Bistro");
        assertThat(of(A, SEPTEMBER).each("items", "name")).containsExactly("A in Centro", "A in Norte");
    }

    @Test
    void the_list_comes_in_pages() {
        Answer first = of(A, SEPTEMBER + "&limit=1");
        Answer second = of(A, SEPTEMBER + "&limit=1&cursor=" + first.at("nextCursor"));

        assertThat(first.each("items", "outletId")).containsExactly("a-1");
        assertThat(second.each("items", "outletId")).containsExactly("a-2");
        assertThat(second.at("nextCursor")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "forged", "of another list"})
    void a_cursor_that_was_not_given_out_is_refused(String kind) {
        String cursor = switch (kind) {
            case "forged" -> Cursor.after("outlet-figures", "much", "a-1").text();
            case "of another list" -> Cursor.after("outlets", "a-1").text();
            default -> kind;
        };

        Answer answer = of(A, "cursor=" + cursor);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-cursor");
    }

    @Test
    void a_question_that_makes_no_sense_is_refused_with_its_field() {
        assertThat(of(A, "limit=0").each("fields", "field")).containsExactly("limit");
        assertThat(of(A, "from=2026-10-02&to=2026-10-01").each("fields", "field"))
                .containsExactly("to");
    }

    private static Answer of(String merchantId, String question) {
        return METRICS.owner(merchantId).get("/outlet-figures?" + question);
    }
}
