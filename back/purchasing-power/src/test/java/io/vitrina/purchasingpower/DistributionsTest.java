package io.vitrina.purchasingpower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitrina.testsupport.http.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What merchants read of a publication that was scored. */
@TestInstance(Lifecycle.PER_CLASS)
class DistributionsTest {

    private RunningPurchasingPower running;

    @BeforeAll
    void a_scored_publication(@TempDir Path home) throws IOException {
        running = RunningPurchasingPower.withPublication(home);
        running.enter("merchant-a", "a-1");
        running.enter("merchant-a", "a-2");
        running.enter("merchant-b", "b-1");
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"income", "spending"})
    void quantiles_ascend_and_the_shares_of_the_bands_sum_to_one(String measure) {
        Answer answer = running.get("merchant-a", "/distributions?measure=" + measure);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(amount(answer, "own.p10")).isPositive().isLessThan(amount(answer, "own.p50"));
        assertThat(amount(answer, "own.p50")).isLessThan(amount(answer, "own.p90"));
        assertThat(shares(answer)).isCloseTo(1, within(0.005));
        assertThat(answer.at("own.noise")).isEqualTo(false);
    }

    @Test
    void the_regions_median_is_index_100_and_richer_customers_stand_above_it() {
        Answer poorer = running.get("merchant-a", "/distributions");
        Answer richer = running.get("merchant-b", "/distributions");

        assertThat(number(poorer, "region.index")).isEqualTo(100);
        assertThat(number(poorer, "own.index")).isLessThan(100);
        assertThat(number(richer, "own.index")).isGreaterThan(100);
    }

    @Test
    void too_few_peers_in_the_area_are_hidden_and_the_region_is_offered_instead() {
        Answer answer = running.get("merchant-a", "/distributions");

        assertThat(answer.at("peers.status")).isEqualTo("suppressed");
        assertThat(answer.at("peers.reason")).isEqualTo("too-few-peers");
        assertThat(answer.at("peers.p50")).isNull();
        assertThat(answer.at("peers.fallback.scope")).isEqualTo(Map.of("level", "region", "name", "Capital"));
        assertThat(amount(answer, "peers.fallback.p50")).isPositive();
    }

    @Test
    void the_model_stands_beside_its_baseline() {
        Answer answer = running.get("merchant-a", "/distributions");

        assertThat(answer.at("model.version")).isEqualTo("v1");
        assertThat(number(answer, "model.coverage")).isEqualTo(0.81);
        assertThat(amount(answer, "model.meanAbsoluteError")).isEqualTo(31_000);
        assertThat(amount(answer, "model.baselineMeanAbsoluteError")).isEqualTo(52_000);
    }

    @Test
    void an_outlet_with_30_customers_is_shown_with_noise() {
        Answer answer = running.get("merchant-a", "/outlet-distributions");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.each("items", "outletId")).containsExactlyInAnyOrder("a-1", "a-2");
        int small = answer.each("items", "outletId").indexOf("a-2");
        assertThat(answer.at("items." + small + ".distribution.status")).isEqualTo("published");
        assertThat(answer.at("items." + small + ".distribution.noise")).isEqualTo(true);
        assertThat(answer.at("items." + (1 - small) + ".distribution.noise")).isEqualTo(false);
    }

    @Test
    void a_month_with_ten_customers_is_hidden_and_all_customers_are_offered_instead() {
        Answer answer = running.get("merchant-a", "/month-distributions");
        Object all = running.get("merchant-a", "/distributions").at("own.p50");

        assertThat(answer.each("items", "month")).hasSize(2);
        assertThat(answer.at("items.0.distribution.status")).isEqualTo("suppressed");
        assertThat(answer.at("items.0.distribution.reason")).isEqualTo("too-few-cards");
        assertThat(answer.at("items.0.distribution.fallback.p50")).isEqualTo(all);
        assertThat(answer.at("items.1.distribution.status")).isEqualTo("published");
    }

    @Test
    void an_outlet_goes_by_its_new_name_at_once() {
        running.get("merchant-b", "/outlet-distributions");
        running.rename("merchant-b", "b-1", "Bistro");

        assertThat(running.get("merchant-b", "/outlet-distributions").each("items", "name"))
                .containsExactly("Bistro");
    }

    @Test
    void a_merchant_without_customers_has_no_outlets_to_show() {
        assertThat(running.get("merchant-c", "/outlet-distributions").at("items"))
                .isEqualTo(List.of());
    }

    @Test
    void an_area_is_named_and_one_with_few_customers_is_hidden() {
        Answer answer = running.get("merchant-b", "/area-distributions");

        assertThat(answer.each("items", "areaName")).containsExactly("Centro", "Norte", "Playa");
        assertThat(answer.at("items.1.distribution.status")).isEqualTo("published");
        assertThat(answer.at("items.2.distribution.reason")).isEqualTo("too-few-cards");
    }

    @Test
    void what_moves_the_estimates_is_told_by_groups_of_features() {
        Answer income = running.get("merchant-a", "/explanations?measure=income");
        Answer spending = running.get("merchant-a", "/explanations?measure=spending");

        assertThat(income.at("status")).isEqualTo("published");
        assertThat(income.at("groups.0.group")).isEqualTo("spending-level");
        assertThat(number(income, "groups.0.share")).isEqualTo(1);
        assertThat(spending.each("groups", "group")).contains("essentials");
    }

    @Test
    void an_unknown_measure_is_the_callers_mistake() {
        Answer answer = running.get("merchant-a", "/distributions?measure=wealth");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-input");
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "analyst", "viewer"})
    void everybody_of_the_merchant_may_read(String role) {
        assertThat(running.as("merchant-a", role).get("/distributions").status())
                .isEqualTo(200);
    }

    @Test
    void the_banks_operator_may_not() {
        assertThat(running.as("", "operator").get("/distributions").status()).isEqualTo(403);
    }

    @Test
    void nobody_reads_what_is_anothers() {
        for (String path : List.of("/distributions", "/outlet-distributions", "/area-distributions")) {
            assertThat(running.get("merchant-b", path).body()).doesNotContain("a-1", "merchant-a");
        }
        assertThat(running.get("merchant-b", "/outlet-distributions").each("items", "outletId"))
                .containsExactly("b-1");
        assertThat(running.get("merchant-c", "/distributions").at("own.reason")).isEqualTo("no-data");
    }

    private static long amount(Answer answer, String path) {
        return (long) number(answer, path + ".amountMinor");
    }

    private static double number(Answer answer, String path) {
        return answer.at(path) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    private static double shares(Answer answer) {
        return answer.each("own.shares", "share").stream()
                .mapToDouble(share -> share instanceof Number number ? number.doubleValue() : Double.NaN)
                .sum();
    }
}
