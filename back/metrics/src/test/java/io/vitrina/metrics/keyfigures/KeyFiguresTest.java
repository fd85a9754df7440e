package io.vitrina.metrics.keyfigures;

import static io.vitrina.testsupport.publication.PublicationFixture.A;
import static io.vitrina.testsupport.publication.PublicationFixture.B;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.metrics.RunningMetrics;
import io.vitrina.testsupport.http.Answer;
import io.vitrina.testsupport.publication.PublicationFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Merchant A sells for 190.00 by 17 sales a day and gives 1.00 back; its customers come once a week. October 2026 is its better month. */
class KeyFiguresTest {

    private static final RunningMetrics METRICS =
            RunningMetrics.with(PublicationFixture.of(A, """
                    update publication.merchant_day set sales_minor = sales_minor * 6 / 5
                    where publication_id = $current and day between '2026-10-01' and '2026-10-31'"""), PublicationFixture.of(A, """
                    update publication.merchant_day set sales_minor = sales_minor / 2, sales_count = sales_count * 2
                    where publication_id = $current and day between '2025-10-01' and '2025-10-31'"""));

    @AfterAll
    static void stop() {
        METRICS.close();
    }

    @Test
    void revenue_is_sales_less_refunds_beside_the_previous_period_and_last_year() {
        Answer october = of(A, "from=2026-10-01&to=2026-10-31");

        assertThat(october.status()).isEqualTo(200);
        assertThat(october.at("period.from")).isEqualTo("2026-10-01");
        assertThat(october.at("previousPeriod.from")).isEqualTo("2026-09-01");
        assertThat(october.at("previousPeriod.to")).isEqualTo("2026-09-30");
        assertThat(october.at("lastYearPeriod.from")).isEqualTo("2025-10-01");
        assertThat(october.at("dataFrom")).isEqualTo("2024-11-01");
        assertThat(october.at("dataTo")).isEqualTo("2026-10-31");
        assertThat(october.at("revenue.value.amountMinor")).isEqualTo(31 * 22_700);
        assertThat(october.at("revenue.value.currency")).isEqualTo("EUR");
        assertThat(october.at("revenue.previous.amountMinor")).isEqualTo(30 * 18_900);
        assertThat(october.at("revenue.previousChange")).isEqualTo(0.2411);
        assertThat(october.at("revenue.lastYear.amountMinor")).isEqualTo(31 * 9_400);
        assertThat(october.at("revenue.lastYearChange")).isEqualTo(1.4149);
    }

    @Test
    void sales_are_counted_and_the_mean_ticket_is_before_refunds() {
        Answer october = of(A, "from=2026-10-01&to=2026-10-31");

        assertThat(october.at("salesCount.value")).isEqualTo(31 * 17);
        assertThat(october.at("salesCount.previousChange"))
                .as("31 days after 30")
                .isEqualTo(0.0333);
        assertThat(october.at("salesCount.lastYear")).isEqualTo(31 * 34);
        assertThat(october.at("salesCount.lastYearChange")).isEqualTo(-0.5);
        assertThat(october.at("meanTicket.value.amountMinor")).isEqualTo(1_341);
        assertThat(october.at("meanTicket.previous.amountMinor")).isEqualTo(1_118);
    }

    @Test
    void customers_are_counted_once_however_often_and_wherever_they_buy() {
        assertThat(of(A, "from=2026-10-31&to=2026-10-31").at("activeCustomers.value"))
                .as("ten, five of which in both outlets, and two online")
                .isEqualTo(12);
        assertThat(of(A, "from=2026-10-01&to=2026-10-31").at("activeCustomers.value"))
                .as("the same every week")
                .isEqualTo(84);
    }

    @Test
    void without_a_period_it_is_the_last_thirty_days_of_data() {
        Answer answer = of(A, "");

        assertThat(answer.at("period.from")).isEqualTo("2026-10-02");
        assertThat(answer.at("period.to")).isEqualTo("2026-10-31");
    }

    @Test
    void one_outlet_or_one_channel_can_be_asked_for() {
        assertThat(of(A, "from=2026-09-01&to=2026-09-30&outletId=a-2").at("revenue.value.amountMinor"))
                .isEqualTo(30 * 9_000);
        assertThat(of(A, "from=2026-09-01&to=2026-09-30&channel=online").at("revenue.value.amountMinor"))
                .isEqualTo(30 * 4_000);
        assertThat(of(A, "from=2026-09-01&to=2026-09-30&outletId=a-2&channel=pos")
                        .at("salesCount.value"))
                .isEqualTo(30 * 5);
        assertThat(of(A, "from=2026-09-01&to=2026-09-30&outletId=a-1&channel=online")
                        .at("salesCount.value"))
                .isEqualTo(0);
    }

    @Test
    void a_mean_ticket_without_a_sale_is_absent_and_not_zero() {
        assertThat(of(A, "from=2026-09-01&to=2026-09-30&outletId=a-1&channel=online")
                        .at("meanTicket.value"))
                .isNull();
    }

    @Test
    void every_merchant_sees_its_own_figures() {
        assertThat(of(B, "from=2026-09-01&to=2026-09-30").at("revenue.value.amountMinor"))
                .isEqualTo(30 * 20_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"b-1", "x-1"})
    void an_outlet_of_somebody_else_is_answered_as_one_that_does_not_exist(String outletId) {
        Answer answer = of(A, "outletId=" + outletId);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"key-figures", "trend", "outlet-figures", "channel-figures"})
    void an_operator_of_the_bank_sees_no_merchants_figures(String path) {
        assertThat(METRICS.as("", "operator").get("/" + path).status()).isEqualTo(403);
        assertThat(METRICS.owner(A).as(null).get("/" + path).status()).isEqualTo(401);
    }

    private static Answer of(String merchantId, String question) {
        return METRICS.as(merchantId, "viewer").get("/key-figures?" + question);
    }
}
