package io.vitrina.metrics.trend;

import static io.vitrina.testsupport.publication.PublicationFixture.A;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.metrics.RunningMetrics;
import io.vitrina.testsupport.http.Answer;
import io.vitrina.testsupport.publication.PublicationFixture;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Merchant A was shut on 10 October 2026; its peers had a better August and are hidden in one week of October and most of July. */
class TrendTest {

    private static final String HIDDEN = """
            status = 'suppressed', reason = '%s', wider_area_level = 'region', wider_area = 'Capital', wider_period_level = 'week',
            wider_period_start = period_start, owners = null, sales_minor = null, refunds_minor = null, sales_count = null,
            customers = null, revenue_p25_minor = null, revenue_p50_minor = null, revenue_p75_minor = null""";

    private static final RunningMetrics METRICS = RunningMetrics.with(
            PublicationFixture.of(
                    A, "delete from publication.merchant_day where publication_id = $current and day = '2026-10-10'"),
            week("sales_minor = 2 * sales_minor", "= '2026-08-10'"),
            week(HIDDEN.formatted("dominant-peer"), "= '2026-10-12'"),
            week(HIDDEN.formatted("too-few-cards"), "between '2026-07-06' and '2026-07-20'"));

    @AfterAll
    static void stop() {
        METRICS.close();
    }

    @Test
    void every_day_has_a_point_also_one_without_a_sale() {
        Answer october = of("from=2026-10-01&to=2026-10-31");

        assertThat(october.at("granularity")).isEqualTo("day");
        assertThat(october.each("points", "from"))
                .hasSize(31)
                .startsWith("2026-10-01")
                .endsWith("2026-10-31");
        assertThat(october.at("points.8.revenue.amountMinor")).isEqualTo(18_900);
        assertThat(october.at("points.8.meanTicket.amountMinor")).isEqualTo(1_118);
        assertThat(october.at("points.9.from")).isEqualTo("2026-10-10");
        assertThat(october.at("points.9.revenue.amountMinor")).isEqualTo(0);
        assertThat(october.at("points.9.salesCount")).isEqualTo(0);
        assertThat(october.at("points.9.meanTicket")).isNull();
        assertThat(october.at("points.9.activeCustomers")).isEqualTo(0);
    }

    @Test
    void the_index_of_the_own_line_has_the_mean_100() {
        Answer october = of("from=2026-10-01&to=2026-10-31");

        assertThat(october.at("points.0.index")).as("30 of 31 days").isEqualTo(103.3);
        assertThat(october.at("points.9.index")).isEqualTo(0.0);
    }

    @Test
    void a_week_that_lies_in_the_period_in_part_is_shown_in_part_and_has_no_index() {
        Answer answer = of("from=2026-09-01&to=2026-09-30&granularity=week");

        assertThat(answer.each("points", "from"))
                .containsExactly("2026-09-01", "2026-09-07", "2026-09-14", "2026-09-21", "2026-09-28");
        assertThat(answer.at("points.0.revenue.amountMinor")).isEqualTo(6 * 18_900);
        assertThat(answer.at("points.0.to")).isEqualTo("2026-09-06");
        assertThat(answer.each("points", "index")).containsExactly(null, 100.0, 100.0, 100.0, null);
        assertThat(answer.at("points.1.activeCustomers")).isEqualTo(84);
    }

    @Test
    void two_years_by_month_have_twenty_four_points() {
        Answer answer = of("from=2024-11-01&to=2026-10-31&granularity=month");

        assertThat(answer.each("points", "from")).hasSize(24);
        assertThat(answer.at("points.3.to")).isEqualTo("2025-02-28");
        assertThat(answer.at("points.3.revenue.amountMinor")).isEqualTo(28 * 18_900);
        assertThat(answer.at("points.3.activeCustomers")).isEqualTo(84);
    }

    @Test
    void peers_have_a_line_by_week_beside_days_and_the_mean_of_their_line_is_100() {
        Answer august = of("from=2026-08-01&to=2026-08-31");

        assertThat(august.at("peers.status")).isEqualTo("published");
        assertThat(august.at("peers.scope.areaName")).isEqualTo("Centro");
        assertThat(august.at("peers.scope.peersAtLeast")).isEqualTo(10);
        assertThat(august.each("peers.points", "from"))
                .containsExactly("2026-08-03", "2026-08-10", "2026-08-17", "2026-08-24");
        assertThat(august.each("peers.points", "index"))
                .as("1,700.00 a day and once 3,500.00, without ours")
                .containsExactly(79.1, 162.8, 79.1, 79.1);
        assertThat(august.each("peers.gaps", "from")).isEmpty();
    }

    @Test
    void a_hidden_week_is_a_gap_with_its_reason() {
        Answer october = of("from=2026-10-01&to=2026-10-31");

        assertThat(october.each("peers.points", "from")).containsExactly("2026-10-05", "2026-10-19");
        assertThat(october.each("peers.gaps", "from")).containsExactly("2026-10-12");
        assertThat(october.each("peers.gaps", "reason")).containsExactly("dominant-peer");
    }

    @Test
    void where_most_weeks_are_hidden_the_wider_place_is_offered() {
        Answer july = of("from=2026-07-01&to=2026-07-31");

        assertThat(july.at("peers.status")).isEqualTo("suppressed");
        assertThat(july.at("peers.reason")).isEqualTo("too-few-cards");
        assertThat(july.at("peers.fallback.scope.areaLevel")).isEqualTo("region");
        assertThat(july.each("peers.fallback.points", "index")).isEqualTo(List.of(100.0, 100.0, 100.0));
    }

    @Test
    void an_outlet_has_a_line_and_peers_of_its_own() {
        Answer answer = of("from=2026-09-01&to=2026-09-30&outletId=a-2");

        assertThat(answer.at("points.0.revenue.amountMinor")).isEqualTo(9_000);
        assertThat(answer.at("peers.reason")).isEqualTo("too-few-peers");
        assertThat(of("outletId=b-1").status()).isEqualTo(404);
    }

    @Test
    void peers_are_not_known_by_channel() {
        Answer answer = of("from=2026-09-01&to=2026-09-30&channel=online");

        assertThat(answer.at("points.0.revenue.amountMinor")).isEqualTo(4_000);
        assertThat(answer.at("peers.reason")).isEqualTo("no-data");
    }

    @ParameterizedTest
    @CsvSource({
        "from=2025-01-01&to=2026-01-02&granularity=day, granularity",
        "granularity=year, granularity",
        "from=2026-10-02&to=2026-10-01, to"
    })
    void a_question_that_makes_no_sense_is_refused_with_its_field(String question, String field) {
        Answer answer = of(question);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-input");
        assertThat(answer.each("fields", "field")).containsExactly(field);
    }

    @Test
    void a_leap_year_by_day_is_allowed() {
        assertThat(of("from=2025-01-01&to=2026-01-01").status()).isEqualTo(200);
    }

    private static String week(String change, String weeks) {
        return "update publication.peer_cell set " + change + " where publication_id = $current"
                + " and area = 'centro' and period_level = 'week' and period_start " + weeks;
    }

    private static Answer of(String question) {
        return METRICS.owner(A).get("/trend?" + question);
    }
}
