package io.vitrina.merchants.listing;

import static io.vitrina.testsupport.publication.PublicationFixture.A;
import static io.vitrina.testsupport.publication.PublicationFixture.B;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.merchants.RunningMerchants;
import io.vitrina.testsupport.http.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTest {

    private static final RunningMerchants MERCHANTS = new RunningMerchants();

    @BeforeAll
    static void six_more_merchants_and_outlets() {
        MERCHANTS.execute("""
                insert into merchants.merchant (merchant_id, bank_name, own_name, category_group, area, area_name, region, country)
                values ('zz-1', 'Ángel', null, 'other', 'x', 'Ávila', 'Norte', 'ES'),
                  ('zz-2', 'Bank''s name', 'Café Ñandú', 'other', 'x', 'Burgos', 'Norte', 'ES'),
                  ('zz-3', 'Ёлка', null, 'other', 'x', 'Centro', 'Sur', 'ES'),
                  ('zz-4', '100% Pan_y\\queso', null, 'other', 'x', 'Centro', 'Sur', 'ES'),
                  ('zz-5', repeat('ß', 4000), null, 'other', 'x', 'Centro', 'Sur', 'ES'),
                  ('zz-6', 'angel', null, 'other', 'x', 'Zamora', 'Sur', 'ES')""");
        MERCHANTS.execute("""
                insert into merchants.outlet (merchant_id, outlet_id, bank_name, mcc, category_group, area, area_name, region, country)
                values ('zz-2', 'o-1', 'Plaza', '5812', 'other', 'x', 'Burgos', 'Norte', 'ES'),
                  ('zz-2', 'o-2', 'Útil', '5812', 'other', 'x', 'Ávila', 'Norte', 'ES'),
                  ('zz-2', 'o-3', 'calle', '5812', 'other', 'x', 'Zamora', 'Norte', 'ES')""");
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "angel, zz-1 zz-6",
        "ÁNGEL, zz-1 zz-6",
        "nandu, zz-2",
        "' cafe ñ ', zz-2",
        "Bank's name, ''",
        "елка, zz-3",
        "ЁЛКА, zz-3",
        "0% pan_Y\\, zz-4",
        "%, zz-4",
        "_, zz-4",
        "\\, zz-4",
        "SSSS, zz-5",
        "ZZ-, zz-1 zz-2 zz-3 zz-4 zz-5 zz-6",
        "nobody, ''"
    })
    void the_name_that_a_merchant_goes_by_and_its_id_are_searched_whatever_case_and_accents(
            String search, String found) {
        Answer answer = operator("search=" + encoded(search));

        assertThat(answer.each("items", "merchantId"))
                .containsExactlyElementsOf(found.isEmpty() ? List.of() : List.of(found.split(" ")));
        assertThat(answer.at("total")).isEqualTo(found.isEmpty() ? 0 : found.split(" ").length);
    }

    @Test
    void names_are_sorted_as_people_read_them() {
        assertThat(operator("search=zz-&sort=name").each("items", "merchantId"))
                .containsExactly("zz-4", "zz-1", "zz-6", "zz-2", "zz-5", "zz-3");
        assertThat(operator("search=zz-&sort=-name").each("items", "merchantId"))
                .containsExactly("zz-3", "zz-5", "zz-2", "zz-6", "zz-1", "zz-4");
        assertThat(operator("search=zz-&sort=area").each("items", "areaName"))
                .containsExactly("Ávila", "Burgos", "Centro", "Centro", "Centro", "Zamora");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "-id", "name", "-name", "area", "-area", "region", "-region"})
    void every_order_leads_through_the_whole_list_by_cursor_as_by_offset(String sort) {
        List<Object> whole = new ArrayList<>(operator("sort=" + sort).each("items", "merchantId"));
        List<Object> byCursor = new ArrayList<>();
        List<Object> byOffset = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = operator("limit=3&sort=" + sort + cursor);
            byCursor.addAll(page.each("items", "merchantId"));
            cursor = page.at("nextCursor") == null ? "" : "&cursor=" + page.at("nextCursor");
        } while (!cursor.isEmpty());
        for (int offset = 0; offset < whole.size(); offset += 3) {
            Answer page = operator("limit=3&sort=" + sort + "&offset=" + offset);
            byOffset.addAll(page.each("items", "merchantId"));
            assertThat(page.at("total")).isEqualTo(whole.size());
        }

        assertThat(whole).hasSize(8);
        assertThat(byCursor).isEqualTo(whole);
        assertThat(byOffset).isEqualTo(whole);
    }

    @Test
    void a_cursor_of_another_order_is_refused() {
        Object cursor = operator("limit=1&sort=name").at("nextCursor");

        assertThat(operator("sort=id&cursor=" + cursor).problem()).isEqualTo("invalid-cursor");
    }

    @Test
    void behind_the_end_there_is_nothing_but_the_total() {
        Answer answer = operator("offset=1000");

        assertThat(answer.each("items", "merchantId")).isEmpty();
        assertThat(answer.at("total")).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=version",
                "sort=name,id",
                "sort=--id",
                "offset=-1",
                "offset=1000001",
                "offset=x",
                "limit=201"
            })
    void what_is_out_of_bounds_is_named(String parameter) {
        Answer answer = operator(parameter);

        assertThat(answer.problem()).isEqualTo("invalid-input");
        assertThat(answer.each("fields", "field")).containsExactly(parameter.substring(0, parameter.indexOf('=')));
    }

    @Test
    void a_search_is_not_longer_than_names_that_people_type() {
        assertThat(operator("search=" + "x".repeat(100)).status()).isEqualTo(200);
        assertThat(operator("search=" + "x".repeat(101)).problem()).isEqualTo("invalid-input");
    }

    @Test
    void nobody_finds_another_merchant() {
        Answer answer = MERCHANTS.owner(A).get("/merchants?search=" + encoded(B));

        assertThat(answer.each("items", "merchantId")).isEmpty();
        assertThat(answer.at("total")).isEqualTo(0);
    }

    @Test
    void outlets_are_searched_sorted_and_counted_within_their_merchant() {
        assertThat(outlets("sort=name").each("items", "outletId")).containsExactly("o-3", "o-1", "o-2");
        assertThat(outlets("sort=-area").each("items", "outletId")).containsExactly("o-3", "o-1", "o-2");
        assertThat(outlets("search=util").each("items", "outletId")).containsExactly("o-2");
        assertThat(outlets("search=O-").at("total")).isEqualTo(3);
        assertThat(outlets("search=a-1").at("total")).as("another merchant's").isEqualTo(0);
        assertThat(outlets("limit=1&offset=1&sort=name").each("items", "outletId"))
                .containsExactly("o-1");
        Object cursor = outlets("limit=1&sort=name").at("nextCursor");
        assertThat(outlets("limit=1&sort=name&cursor=" + cursor).each("items", "outletId"))
                .containsExactly("o-1");
    }

    @Test
    void an_outlet_is_found_by_its_new_name_as_soon_as_it_has_one() {
        MERCHANTS.owner("zz-2").patch("/outlets/o-1", "{\"name\": \"Rincón\"}", "If-Match", "\"v1\"");

        assertThat(outlets("search=rincon").each("items", "outletId")).containsExactly("o-1");
        assertThat(outlets("search=plaza").at("total")).isEqualTo(0);
        MERCHANTS.owner("zz-2").patch("/outlets/o-1", "{\"name\": \"Plaza\"}", "If-Match", "\"v2\"");
    }

    private static Answer operator(String query) {
        return MERCHANTS.operator().get("/merchants?" + query);
    }

    private static Answer outlets(String query) {
        return MERCHANTS.owner("zz-2").get("/outlets?" + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
