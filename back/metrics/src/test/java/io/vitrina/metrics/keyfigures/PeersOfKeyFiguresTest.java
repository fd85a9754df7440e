package io.vitrina.metrics.keyfigures;

import static io.vitrina.testsupport.publication.PublicationFixture.A;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.metrics.RunningMetrics;
import io.vitrina.testsupport.http.Answer;
import io.vitrina.testsupport.publication.PublicationFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Twelve restaurants of Centro sell for 1,800.00 by 180 sales a day, A's outlet there for 100.00 by 10; norte is suppressed. Cells that
 * other tests do not ask for are changed: each month of 2026 to June has something else that is not shown.
 */
class PeersOfKeyFiguresTest {

    private static final String NOTHING = "owners = null, sales_minor = null, refunds_minor = null, sales_count = null,"
            + " customers = null, revenue_p25_minor = null, revenue_p50_minor = null, revenue_p75_minor = null";

    private static final RunningMetrics METRICS = RunningMetrics.with(
            cell(
                    "2026-01-01",
                    "status = 'suppressed', reason = 'dominant-peer', wider_area_level = 'region',"
                            + " wider_area = 'Capital', wider_period_level = 'month', wider_period_start = '2026-01-01', "
                            + NOTHING),
            cell("2026-02-01", "status = 'suppressed', reason = 'recoverable-peer', " + NOTHING),
            cell("2026-03-01", "customers = null"),
            cell("2026-04-01", "refunds_minor = null"),
            cell("2026-05-01", "owners = 5"),
            cell(
                    "2026-06-01",
                    "status = 'suppressed', reason = 'too-few-cards', wider_area_level = 'area',"
                            + " wider_area = 'centro', wider_period_level = 'quarter', wider_period_start = '2026-04-01', "
                            + NOTHING));

    @AfterAll
    static void stop() {
        METRICS.close();
    }

    @Test
    void of_an_owner_with_several_merchants_all_of_them_are_taken_off() {
        try (RunningMetrics metrics = RunningMetrics.with(PublicationFixture.of(A, """
                insert into publication.owner_part (merchant_id, publication_id, category_group, area_level, area, period_level,
                  period_start, sales_minor, refunds_minor, sales_count, customers)
                values ('merchant-a', $current, 'restaurants', 'area', 'centro', 'month', '2026-09-01', 2400000, 3000, 2400, 400)"""))) {
            Answer answer = metrics.owner(A).get("/key-figures?from=2026-09-01&to=2026-09-30");

            // 30 days of 1,799.00 less the 23,970.00 of the owner, of 11
            assertThat(answer.at("revenue.peers.value.amountMinor")).isEqualTo(272_727);
            assertThat(answer.at("activeCustomers.peers.value")).isEqualTo(182);
        }
    }

    @Test
    void a_period_is_compared_over_its_whole_months_with_the_viewer_taken_off() {
        Answer answer = of("from=2026-09-01&to=2026-10-31");

        assertThat(answer.at("revenue.peers.status")).isEqualTo("published");
        assertThat(answer.at("revenue.peers.value.amountMinor"))
                .as("61 days x 1,700.00 of 11")
                .isEqualTo(942_727);
        assertThat(answer.at("revenue.peers.index")).as("99.00 a day of ours").isEqualTo(64.1);
        assertThat(answer.at("salesCount.peers.value")).isEqualTo(943);
        assertThat(answer.at("salesCount.peers.index")).isEqualTo(64.7);
        assertThat(answer.at("meanTicket.peers.value.amountMinor")).isEqualTo(1_000);
        assertThat(answer.at("meanTicket.peers.index")).isEqualTo(100.0);
        assertThat(answer.at("activeCustomers.peers.value"))
                .as("2,400 less our 70, of 11")
                .isEqualTo(212);
        assertThat(answer.at("activeCustomers.peers.index")).isEqualTo(33.0);
    }

    @Test
    void the_scope_says_what_is_compared_and_the_number_of_peers_only_as_a_bound() {
        Answer answer = of("from=2026-08-15&to=2026-10-31");

        assertThat(answer.at("revenue.peers.scope.categoryGroup")).isEqualTo("restaurants");
        assertThat(answer.at("revenue.peers.scope.areaLevel")).isEqualTo("area");
        assertThat(answer.at("revenue.peers.scope.areaName")).isEqualTo("Centro");
        assertThat(answer.at("revenue.peers.scope.periodLevel")).isEqualTo("month");
        assertThat(answer.at("revenue.peers.scope.from")).isEqualTo("2026-09-01");
        assertThat(answer.at("revenue.peers.scope.to")).isEqualTo("2026-10-31");
        assertThat(answer.at("revenue.peers.scope.peersAtLeast")).isEqualTo(10);
    }

    @Test
    void a_period_without_a_whole_month_is_compared_over_its_whole_weeks() {
        Answer answer = of("from=2026-10-02&to=2026-10-31");

        assertThat(answer.at("revenue.peers.scope.periodLevel")).isEqualTo("week");
        assertThat(answer.at("revenue.peers.scope.from")).isEqualTo("2026-10-05");
        assertThat(answer.at("revenue.peers.scope.to")).isEqualTo("2026-10-25");
        assertThat(answer.at("revenue.peers.value.amountMinor")).isEqualTo(324_545);
        assertThat(answer.at("revenue.peers.index")).isEqualTo(64.1);
    }

    @Test
    void a_few_days_are_compared_over_the_latest_month_that_is_over() {
        Answer answer = of("from=2026-10-28&to=2026-10-29");

        assertThat(answer.at("revenue.peers.scope.periodLevel")).isEqualTo("month");
        assertThat(answer.at("revenue.peers.scope.from")).isEqualTo("2026-09-01");
        assertThat(answer.at("revenue.peers.scope.to")).isEqualTo("2026-09-30");
    }

    @Test
    void an_outlet_whose_area_is_suppressed_is_offered_its_region() {
        Answer answer = of("from=2026-10-05&to=2026-10-25&outletId=a-2");

        assertThat(answer.at("revenue.peers.status")).isEqualTo("suppressed");
        assertThat(answer.at("revenue.peers.reason")).isEqualTo("too-few-peers");
        assertThat(answer.at("revenue.peers.value")).as("never 0 or null").isNull();
        assertThat(answer.at("revenue.peers.fallback.status")).isEqualTo("published");
        assertThat(answer.at("revenue.peers.fallback.scope.areaLevel")).isEqualTo("region");
        assertThat(answer.at("revenue.peers.fallback.scope.areaName")).isEqualTo("Capital");
        assertThat(answer.at("revenue.peers.fallback.value.amountMinor"))
                .as("21 days x 2,900.00 of 19, all our outlets there taken off")
                .isEqualTo(320_526);
        assertThat(answer.at("revenue.peers.fallback.index"))
                .as("the one outlet's 90.00 a day")
                .isEqualTo(59.0);
    }

    @Test
    void a_suppressed_month_says_why_and_offers_the_region_of_the_same_month() {
        Answer answer = of("from=2026-01-01&to=2026-01-31");

        assertThat(answer.at("revenue.peers.reason")).isEqualTo("dominant-peer");
        assertThat(answer.at("revenue.peers.fallback.scope.areaLevel")).isEqualTo("region");
        assertThat(answer.at("salesCount.peers.reason")).isEqualTo("dominant-peer");
    }

    @Test
    void where_nothing_wider_passes_nothing_is_offered() {
        Answer answer = of("from=2026-02-01&to=2026-02-28");

        assertThat(answer.at("revenue.peers.reason")).isEqualTo("recoverable-peer");
        assertThat(answer.at("revenue.peers.fallback")).isNull();
    }

    @Test
    void one_hidden_month_of_several_hides_them_all() {
        Answer answer = of("from=2026-02-01&to=2026-04-30");

        assertThat(answer.at("salesCount.peers.status")).isEqualTo("suppressed");
        assertThat(answer.at("salesCount.peers.reason")).isEqualTo("recoverable-peer");
    }

    @Test
    void a_single_figure_may_be_hidden_beside_others_that_are_not() {
        Answer march = of("from=2026-03-01&to=2026-03-31");
        assertThat(march.at("activeCustomers.peers.reason")).isEqualTo("too-few-cards");
        assertThat(march.at("activeCustomers.peers.fallback.scope.areaLevel")).isEqualTo("region");
        assertThat(march.at("revenue.peers.status")).isEqualTo("published");

        Answer april = of("from=2026-04-01&to=2026-04-30");
        assertThat(april.at("revenue.peers.reason")).isEqualTo("recoverable-peer");
        assertThat(april.at("salesCount.peers.status")).isEqualTo("published");
    }

    @Test
    void fewer_than_five_peers_besides_the_viewer_are_never_shown_whatever_was_published() {
        Answer answer = of("from=2026-05-01&to=2026-05-31");

        assertThat(answer.at("revenue.peers.status")).isEqualTo("suppressed");
        assertThat(answer.at("revenue.peers.reason")).isEqualTo("too-few-peers");
    }

    @Test
    void a_wider_period_that_is_offered_is_compared_with_the_own_figures_of_that_period() {
        Answer answer = of("from=2026-06-01&to=2026-06-30");

        assertThat(answer.at("meanTicket.peers.reason")).isEqualTo("too-few-cards");
        assertThat(answer.at("revenue.peers.fallback.scope.periodLevel")).isEqualTo("quarter");
        assertThat(answer.at("revenue.peers.fallback.scope.from")).isEqualTo("2026-04-01");
        assertThat(answer.at("revenue.peers.fallback.scope.to")).isEqualTo("2026-06-30");
        assertThat(answer.at("revenue.peers.fallback.index")).isEqualTo(64.1);
    }

    @Test
    void peers_are_not_known_by_channel() {
        Answer answer = of("from=2026-09-01&to=2026-10-31&channel=online");

        assertThat(answer.at("revenue.peers.status")).isEqualTo("suppressed");
        assertThat(answer.at("revenue.peers.reason")).isEqualTo("no-data");
        assertThat(answer.at("revenue.value.amountMinor")).isEqualTo(61 * 4_000);
    }

    private static String cell(String month, String change) {
        return "update publication.peer_cell set " + change + " where publication_id = $current"
                + " and area = 'centro' and period_level = 'month' and period_start = '" + month + "'";
    }

    private static Answer of(String question) {
        return METRICS.owner(A).get("/key-figures?" + question);
    }
}
