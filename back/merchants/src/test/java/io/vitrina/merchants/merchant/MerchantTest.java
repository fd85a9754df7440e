package io.vitrina.merchants.merchant;

import static io.vitrina.testsupport.publication.PublicationFixture.A;
import static io.vitrina.testsupport.publication.PublicationFixture.B;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.merchants.RunningMerchants;
import io.vitrina.testsupport.http.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MerchantTest {

    private static final RunningMerchants MERCHANTS = new RunningMerchants();

    @ParameterizedTest
    @ValueSource(strings = {"owner", "analyst", "viewer"})
    void everybody_sees_the_own_merchant_only(String role) {
        Answer list = MERCHANTS.as(A, role).get("/merchants");

        assertThat(list.each("items", "merchantId")).containsExactly(A);
        assertThat(MERCHANTS.as(A, role).get("/merchants/" + A).status()).isEqualTo(200);
    }

    @Test
    void a_merchant_tells_what_the_bank_knows_about_it() {
        Answer merchant = MERCHANTS.owner(B).get("/merchants/" + B);

        assertThat(merchant.at("displayName")).isEqualTo("Merchant B");
        assertThat(merchant.at("bankName")).isEqualTo("Merchant B");
        assertThat(merchant.at("categoryGroup")).isEqualTo("restaurants");
        assertThat(merchant.at("areaName")).isEqualTo("Centro");
        assertThat(merchant.at("region")).isEqualTo("Capital");
        assertThat(merchant.at("closed")).isEqualTo(false);
        assertThat(merchant.header("ETag")).isEqualTo("\"v1\"");
    }

    @Test
    void an_operator_of_the_bank_sees_all_merchants_in_pages() {
        Answer first = MERCHANTS.operator().get("/merchants?limit=1");
        Answer second = MERCHANTS.operator().get("/merchants?limit=1&cursor=" + first.at("nextCursor"));

        assertThat(first.each("items", "merchantId")).containsExactly(A);
        assertThat(second.each("items", "merchantId")).containsExactly(B);
        assertThat(second.at("nextCursor")).isNull();
        assertThat(MERCHANTS.operator().get("/merchants/" + B).status()).isEqualTo(200);
    }

    @Test
    void another_merchant_is_answered_as_one_that_does_not_exist() {
        Answer foreign = MERCHANTS.owner(A).get("/merchants/" + B);
        Answer invented = MERCHANTS.owner(A).get("/merchants/nobody");

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.problem()).isEqualTo(invented.problem());
        assertThat(MERCHANTS.operator().get("/merchants/nobody").status()).isEqualTo(404);
    }

    @Test
    void an_owner_renames_the_own_merchant() {
        Answer renamed = rename(A, "{\"displayName\": \" Café A \"}", version());

        assertThat(renamed.status()).isEqualTo(200);
        assertThat(renamed.at("displayName")).isEqualTo("Café A");
        assertThat(renamed.at("bankName")).isEqualTo("Merchant A");
        assertThat(renamed.header("ETag")).isEqualTo(version());
    }

    @Test
    void a_change_needs_the_version_that_it_is_based_on() {
        String read = version();
        rename(A, "{\"displayName\": \"Newer\"}", read);

        assertThat(MERCHANTS
                        .owner(A)
                        .patch("/merchants/" + A, "{\"displayName\": \"x\"}")
                        .status())
                .isEqualTo(428);
        assertThat(rename(A, "{\"displayName\": \"Late\"}", read).status()).isEqualTo(412);
        assertThat(MERCHANTS.owner(A).get("/merchants/" + A).at("displayName")).isEqualTo("Newer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"displayName\": \"  \"}", "{\"displayName\": \"\"}", "{}"})
    void a_name_must_not_be_empty(String body) {
        Answer answer = rename(A, body, version());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-input");
        assertThat(answer.each("fields", "field")).containsExactly("displayName");
    }

    @Test
    void nobody_renames_another_merchant() {
        assertThat(rename(B, "{\"displayName\": \"Mine\"}", "\"v1\"").status()).isEqualTo(404);
        assertThat(MERCHANTS.owner(B).get("/merchants/" + B).at("displayName")).isEqualTo("Merchant B");
    }

    @Test
    void only_an_owner_renames() {
        for (String role : new String[] {"analyst", "viewer"}) {
            assertThat(MERCHANTS
                            .as(A, role)
                            .patch("/merchants/" + A, "{\"displayName\": \"x\"}", "If-Match", version())
                            .status())
                    .isEqualTo(403);
        }
        assertThat(MERCHANTS
                        .operator()
                        .patch("/merchants/" + A, "{\"displayName\": \"x\"}", "If-Match", version())
                        .status())
                .isEqualTo(403);
    }

    private static String version() {
        return MERCHANTS.owner(A).get("/merchants/" + A).header("ETag");
    }

    private static Answer rename(String merchantId, String json, String version) {
        return MERCHANTS.owner(A).patch("/merchants/" + merchantId, json, "If-Match", version);
    }
}
