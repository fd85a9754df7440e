package io.vitrina.merchants.outlet;

import static io.vitrina.testsupport.publication.PublicationFixture.A;
import static io.vitrina.testsupport.publication.PublicationFixture.B;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.merchants.RunningMerchants;
import io.vitrina.testsupport.http.Answer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangingOutletTest {

    private static final RunningMerchants MERCHANTS = new RunningMerchants();

    @Test
    void a_renamed_outlet_goes_by_its_new_name_and_keeps_the_banks() {
        String read = version("a-1");

        Answer renamed = change("a-1", "{\"name\": \"  Corner  \"}", read);

        assertThat(renamed.status()).isEqualTo(200);
        assertThat(renamed.at("name")).isEqualTo("Corner");
        assertThat(renamed.at("bankName")).isEqualTo("A in Centro");
        assertThat(renamed.header("ETag")).isNotEqualTo(read).isEqualTo(version("a-1"));
    }

    @Test
    void the_banks_name_gives_the_name_back_to_the_bank() {
        change("a-2", "{\"name\": \"North\"}", version("a-2"));

        Answer back = change("a-2", "{\"name\": \"A in Norte\"}", version("a-2"));

        assertThat(back.at("name")).isEqualTo("A in Norte");
        assertThat(MERCHANTS.one("select own_name from merchants.outlet where outlet_id = 'a-2'"))
                .isEqualTo("null");
    }

    @Test
    void a_change_needs_the_version_that_it_is_based_on() {
        Answer without = MERCHANTS.owner(A).patch("/outlets/a-1", "{\"name\": \"Blind\"}");

        assertThat(without.status()).isEqualTo(428);
        assertThat(without.problem()).isEqualTo("version-required");
    }

    @Test
    void a_change_of_what_somebody_else_has_changed_is_refused() {
        String read = version("a-1");
        change("a-1", "{\"name\": \"First\"}", read);

        Answer late = change("a-1", "{\"name\": \"Second\"}", read);

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.problem()).isEqualTo("version-changed");
        assertThat(MERCHANTS.owner(A).get("/outlets/a-1").at("name")).isEqualTo("First");
    }

    @Test
    void of_changes_at_the_same_time_one_wins() throws Exception {
        String read = version("a-2");
        List<Callable<Integer>> changes = IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(i -> () -> change("a-2", "{\"name\": \"Racer %d\"}".formatted(i), read)
                        .status())
                .toList();

        try (ExecutorService racers = Executors.newFixedThreadPool(changes.size())) {
            List<Integer> answers =
                    racers.invokeAll(changes).stream().map(Future::resultNow).toList();

            assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "long"})
    void a_name_has_one_to_two_hundred_characters(String name) {
        String said = name.equals("long") ? "x".repeat(201) : name;

        Answer answer = change("a-1", "{\"name\": \"%s\"}".formatted(said), version("a-1"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-input");
        assertThat(answer.each("fields", "field")).containsExactly("name");
    }

    @Test
    void what_is_absent_stays_as_it_is() {
        change("a-1", "{\"name\": \"Kept\"}", version("a-1"));
        change(
                "a-1",
                "{\"openingHours\": {\"monday\": [{\"opens\": \"09:00\", \"closes\": \"18:00\"}]}}",
                version("a-1"));

        Answer renamed = change("a-1", "{\"name\": \"Kept too\"}", version("a-1"));

        assertThat(renamed.at("openingHours.monday.0.opens")).isEqualTo("09:00");
    }

    @Test
    void another_merchants_outlet_is_answered_as_one_that_does_not_exist_and_stays_unchanged() {
        Answer foreign = change("b-1", "{\"name\": \"Mine\"}", "\"v1\"");
        Answer invented = change("x-1", "{\"name\": \"Mine\"}", "\"v1\"");

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.problem()).isEqualTo(invented.problem());
        assertThat(MERCHANTS.owner(B).get("/outlets/b-1").at("name")).isEqualTo("B in Centro");
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "viewer"})
    void only_an_owner_changes(String role) {
        assertThat(MERCHANTS
                        .as(A, role)
                        .patch("/outlets/a-1", "{\"name\": \"No\"}", "If-Match", version("a-1"))
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not json", "[]", "{\"openingHours\": {\"monday\": [{\"opens\": \"9 o'clock\"}]}}"})
    void a_body_that_cannot_be_read_is_the_clients_fault(String body) {
        Answer answer = change("a-1", body, version("a-1"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-input");
    }

    static String version(String outletId) {
        return MERCHANTS.owner(A).get("/outlets/" + outletId).header("ETag");
    }

    private static Answer change(String outletId, String json, String version) {
        return MERCHANTS.owner(A).patch("/outlets/" + outletId, json, "If-Match", version);
    }
}
