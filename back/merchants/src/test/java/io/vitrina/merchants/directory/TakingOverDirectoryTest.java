package io.vitrina.merchants.directory;

import static io.vitrina.testsupport.publication.PublicationFixture.A;
import static io.vitrina.testsupport.publication.PublicationFixture.B;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.merchants.RunningMerchants;
import io.vitrina.testsupport.http.Answer;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakingOverDirectoryTest {

    private final RunningMerchants merchants = new RunningMerchants();

    @BeforeEach
    void a_merchant_has_said_something_about_its_outlet() {
        change(
                "{\"name\": \"Corner\", \"openingHours\": {\"monday\": [{\"opens\": \"09:00\", \"closes\": \"18:00\"}]}}");
    }

    @AfterEach
    void stop() {
        merchants.close();
    }

    @Test
    void a_new_publication_keeps_what_the_merchant_has_said() {
        merchants.publish("update publication.outlet set name = 'A, Centro', mcc = '5814'"
                + " where outlet_id = 'a-1' and publication_id = $current");

        Answer outlet = outlet("a-1");
        assertThat(outlet.at("name")).isEqualTo("Corner");
        assertThat(outlet.at("openingHours.monday.0.opens")).isEqualTo("09:00");
        assertThat(outlet.at("bankName")).isEqualTo("A, Centro");
        assertThat(outlet.at("mcc")).isEqualTo("5814");
    }

    @Test
    void a_change_by_the_bank_is_a_new_version_and_no_change_is_none() {
        String before = outlet("a-1").header("ETag");

        merchants.publish();
        assertThat(outlet("a-1").header("ETag")).isEqualTo(before);

        merchants.publish(
                "update publication.outlet set mcc = '5814' where outlet_id = 'a-1' and publication_id = $current");
        assertThat(outlet("a-1").header("ETag")).isNotEqualTo(before);
    }

    @Test
    void a_name_that_the_bank_takes_over_is_the_banks_from_then_on() {
        merchants.publish(
                "update publication.outlet set name = 'Corner' where outlet_id = 'a-1' and publication_id = $current");
        merchants.publish();

        assertThat(outlet("a-1").at("name")).isEqualTo("A in Centro");
    }

    @Test
    void what_is_missing_is_closed_and_opens_again_when_it_comes_back() {
        merchants.publish(
                "delete from publication.outlet where outlet_id = 'a-1' and publication_id = $current",
                "delete from publication.merchant where merchant_id = 'merchant-b' and publication_id = $current");

        assertThat(outlet("a-1").at("closed")).isEqualTo(true);
        assertThat(outlet("a-1").at("name")).isEqualTo("Corner");
        assertThat(outlet("a-2").at("closed")).isEqualTo(false);
        assertThat(merchants.owner(B).get("/merchants/" + B).at("closed")).isEqualTo(true);

        merchants.publish();
        assertThat(outlet("a-1").at("closed")).isEqualTo(false);
        assertThat(merchants.owner(B).get("/merchants/" + B).at("closed")).isEqualTo(false);
    }

    @Test
    void new_merchants_and_outlets_are_added() {
        merchants.publish("""
                insert into publication.merchant (merchant_id, publication_id, name, category_group, area, region, country)
                values ('merchant-c', $current, 'Merchant C', 'clothing', 'nowhere', 'Capital', 'Spain')""", """
                insert into publication.outlet
                  (merchant_id, publication_id, outlet_id, name, mcc, category_group, area, region, country)
                values ('merchant-c', $current, 'c-1', 'C', '5651', 'clothing', 'nowhere', 'Capital', 'Spain')""");

        assertThat(merchants.operator().get("/merchants").each("items", "merchantId"))
                .containsExactly(A, B, "merchant-c");
        Answer outlet = merchants.owner("merchant-c").get("/outlets/c-1");
        assertThat(outlet.at("areaName"))
                .as("an area without a name goes by its key")
                .isEqualTo("nowhere");
        assertThat(outlet.at("latitude")).isNull();
    }

    @Test
    void copies_of_the_service_that_hear_of_a_publication_at_once_take_it_over_once() throws Exception {
        merchants.publish("update publication.outlet set mcc = '5814' where publication_id = $current");
        String versions = versions();
        merchants.execute("update merchants.directory set publication_id = -1");

        try (ExecutorService copies = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> hearing = () -> {
                merchants.takeOver();
                return true;
            };
            assertThat(copies.invokeAll(Collections.nCopies(4, hearing)).stream()
                            .map(Future::resultNow))
                    .containsOnly(true);
        }
        assertThat(versions()).isEqualTo(versions);
    }

    private String versions() {
        return merchants.one("select string_agg(outlet_id || version, ' ' order by outlet_id) from merchants.outlet");
    }

    private Answer outlet(String outletId) {
        return merchants.owner(A).get("/outlets/" + outletId);
    }

    private void change(String json) {
        merchants.owner(A).patch("/outlets/a-1", json, "If-Match", outlet("a-1").header("ETag"));
    }
}
