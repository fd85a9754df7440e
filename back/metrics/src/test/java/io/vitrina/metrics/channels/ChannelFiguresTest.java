package io.vitrina.metrics.channels;

import static io.vitrina.testsupport.publication.PublicationFixture.A;
import static io.vitrina.testsupport.publication.PublicationFixture.B;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.metrics.RunningMetrics;
import io.vitrina.testsupport.http.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ChannelFiguresTest {

    private static final RunningMetrics METRICS = RunningMetrics.with();

    @AfterAll
    static void stop() {
        METRICS.close();
    }

    @Test
    void sales_in_store_stand_beside_sales_online() {
        Answer answer = METRICS.owner(A).get("/channel-figures?from=2026-09-01&to=2026-09-30");

        assertThat(answer.each("items", "channel")).containsExactly("pos", "online");
        assertThat(answer.at("items.0.revenue.amountMinor")).isEqualTo(30 * 14_900);
        assertThat(answer.at("items.1.revenue.amountMinor")).isEqualTo(30 * 4_000);
        assertThat(answer.each("items", "share")).containsExactly(0.7884, 0.2116);
        assertThat(answer.each("items", "salesCount")).containsExactly(450, 60);
        assertThat(answer.at("items.1.meanTicket.amountMinor")).isEqualTo(2_000);
        assertThat(answer.each("items", "activeCustomers")).containsExactly(70, 14);
    }

    @Test
    void a_channel_in_which_nothing_was_sold_is_left_out() {
        assertThat(METRICS.owner(B).get("/channel-figures").each("items", "channel"))
                .containsExactly("pos");
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        Answer answer = METRICS.owner(A).get("/channel-figures?from=2026-10-02&to=2026-10-01");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.each("fields", "field")).containsExactly("to");
    }
}
