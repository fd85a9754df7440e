package io.vitrina.merchants.outlet;

import static io.vitrina.testsupport.publication.PublicationFixture.A;
import static io.vitrina.testsupport.publication.PublicationFixture.B;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.merchants.RunningMerchants;
import io.vitrina.testsupport.http.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingOutletsTest {

    private static final RunningMerchants MERCHANTS = new RunningMerchants();

    @Test
    void a_merchant_sees_its_own_outlets_only() {
        assertThat(MERCHANTS.owner(A).get("/outlets").each("items", "outletId")).containsExactly("a-1", "a-2");
        assertThat(MERCHANTS.owner(B).get("/outlets").each("items", "outletId")).containsExactly("b-1");
    }

    @Test
    void an_outlet_tells_what_the_bank_knows_about_it() {
        Answer outlet = MERCHANTS.owner(A).get("/outlets/a-1");

        assertThat(outlet.status()).isEqualTo(200);
        assertThat(outlet.at("name")).isEqualTo("A in Centro");
        assertThat(outlet.at("bankName")).isEqualTo("A in Centro");
        assertThat(outlet.at("mcc")).isEqualTo("5812");
        assertThat(outlet.at("categoryGroup")).isEqualTo("restaurants");
        assertThat(outlet.at("areaName")).isEqualTo("Centro");
        assertThat(outlet.at("latitude")).isEqualTo(40.41);
        assertThat(outlet.at("closed")).isEqualTo(false);
        assertThat(outlet.at("openingHours")).as("nobody has said them yet").isNull();
        assertThat(outlet.header("ETag")).isEqualTo("\"v1\"");
    }

    @Test
    void the_list_comes_in_pages() {
        Answer first = MERCHANTS.owner(A).get("/outlets?limit=1");
        Answer second = MERCHANTS.owner(A).get("/outlets?limit=1&cursor=" + first.at("nextCursor"));

        assertThat(first.each("items", "outletId")).containsExactly("a-1");
        assertThat(second.each("items", "outletId")).containsExactly("a-2");
        assertThat(second.at("nextCursor")).as("the last page has no next one").isNull();
    }

    @Test
    void a_cursor_of_one_merchant_shows_another_one_nothing() {
        Object cursor = MERCHANTS.owner(A).get("/outlets?limit=1").at("nextCursor");

        assertThat(MERCHANTS.owner(B).get("/outlets?cursor=" + cursor).each("items", "outletId"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "!", "YWJj"})
    void a_cursor_that_was_not_given_out_is_refused(String cursor) {
        Answer answer = MERCHANTS.owner(A).get("/outlets?cursor=" + cursor);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "many"})
    void a_page_has_one_to_two_hundred_outlets(String limit) {
        Answer answer = MERCHANTS.owner(A).get("/outlets?limit=" + limit);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-input");
        assertThat(answer.each("fields", "field")).containsExactly("limit");
    }

    @Test
    void another_merchants_outlet_is_answered_as_one_that_does_not_exist() {
        Answer foreign = MERCHANTS.owner(A).get("/outlets/b-1");
        Answer invented = MERCHANTS.owner(A).get("/outlets/x-1");

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.problem()).isEqualTo("not-found").isEqualTo(invented.problem());
        assertThat(foreign.at("detail")).isEqualTo(invented.at("detail"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "analyst", "viewer"})
    void everybody_of_a_merchant_may_read(String role) {
        assertThat(MERCHANTS.as(A, role).get("/outlets").status()).isEqualTo(200);
    }

    @Test
    void an_operator_of_the_bank_has_no_outlets() {
        assertThat(MERCHANTS.operator().get("/outlets").status()).isEqualTo(403);
        assertThat(MERCHANTS.operator().get("/outlets/a-1").status()).isEqualTo(403);
    }

    @Test
    void nobody_reads_without_a_token() {
        Answer answer = MERCHANTS.owner(A).as(null).get("/outlets");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("unauthenticated");
    }
}
