package io.vitrina.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import io.vitrina.platform.CapturedLog;
import io.vitrina.platform.RunningPlatform;
import io.vitrina.testsupport.http.Answer;
import io.vitrina.testsupport.http.Caller;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {

    private static final RunningPlatform PLATFORM = RunningPlatform.with(Map.of());
    private static final String NOTE = "{\"text\": \"x\"}";

    @AfterAll
    static void stop() {
        PLATFORM.close();
    }

    @Test
    void a_problem_has_a_stable_type_a_title_its_address_and_a_trace_id() {
        Answer answer = call(anna -> anna.get("/conflict"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.at("type")).isEqualTo("urn:vitrina:problem:conflict");
        assertThat(answer.at("title")).isEqualTo("The request contradicts the present state");
        assertThat(answer.at("status")).isEqualTo(409);
        assertThat(answer.at("detail")).isEqualTo("the note is there already");
        assertThat(answer.at("instance")).isEqualTo("/api/metrics/v1/conflict");
        assertThat(answer.at("traceId")).asString().hasSize(36);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/failing-notes", "/breaking-notes"})
    void what_nobody_expected_tells_nothing_of_the_inside_and_is_logged_once_under_its_trace_id(String path) {
        try (CapturedLog log = new CapturedLog()) {
            Answer answer = PLATFORM.as("merchant-a").post(path, "{\"text\": \"secret words\"}");

            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.problem()).isEqualTo("internal");
            assertThat(answer.at("detail")).isNull();
            assertThat(answer.body())
                    .doesNotContain("secret")
                    .doesNotContain("Exception")
                    .doesNotContain("io.vitrina")
                    .doesNotContain("nowhere")
                    .doesNotContain("\\tat ");
            assertThat(log.from(Level.ERROR))
                    .singleElement()
                    .asString()
                    .contains(path)
                    .contains(String.valueOf(answer.at("traceId")));
        }
    }

    @Test
    void text_that_the_database_cannot_keep_is_the_clients_fault() {
        Answer answer = call(anna -> anna.post("/notes", "{\"text\": \"a\\u0000b\"}"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-input");
    }

    @Test
    void a_grant_that_is_missing_is_a_mistake_of_ours_and_not_hidden() {
        try (CapturedLog log = new CapturedLog()) {
            Answer answer = PLATFORM.as("merchant-a").get("/ungranted-notes");

            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.body()).doesNotContain("permission");
            assertThat(log.from(Level.ERROR)).singleElement().asString().contains("/ungranted-notes");
        }
    }

    @Test
    void an_address_that_does_not_exist_is_answered_alike_with_and_without_a_token() {
        Answer known = call(anna -> anna.get("/nowhere"));
        Answer unknown = PLATFORM.nobody().get("/nowhere");

        assertThat(known.status()).isEqualTo(404);
        assertThat(known.problem()).isEqualTo("not-found");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void a_method_that_the_resource_does_not_know_is_refused_with_those_that_it_knows() {
        Answer answer = call(anna -> anna.post("/viewer", NOTE));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.problem()).isEqualTo("method-not-allowed");
        assertThat(answer.header("Allow")).contains("GET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not json", "{\"text\": ", "[1]", "{\"text\": \"x\", \"stars\": \"many\"}", ""})
    void a_body_that_cannot_be_read_is_the_clients_fault(String body) {
        Answer answer = call(anna -> anna.post("/notes", body));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-input");
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("io.vitrina");
    }

    @Test
    void all_fields_that_are_not_valid_are_named() {
        Answer answer = call(anna -> anna.post("/notes", "{\"text\": \" \", \"stars\": 6}"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.each("fields", "field")).containsExactly("stars", "text");
        assertThat(answer.each("fields", "message")).contains("must be less than or equal to 5");
    }

    @ParameterizedTest
    @CsvSource({
        "/numbers/3, times",
        "/numbers/3?times=twice, times",
        "/numbers/10?times=1, number",
        "/numbers/three?times=1, number"
    })
    void a_parameter_that_is_missing_or_not_valid_is_named(String address, String field) {
        Answer answer = call(anna -> anna.get(address));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-input");
        assertThat(answer.each("fields", "field")).containsExactly(field);
    }

    @Test
    void a_body_of_more_than_a_megabyte_is_too_large() {
        // assertions of the server, on in tests only, complain in the log about a body that is dropped half read
        try (CapturedLog quiet = new CapturedLog()) {
            String body = "{\"text\": \"%s\"}".formatted("x".repeat(1_100_000));
            Answer answer = PLATFORM.as("merchant-a").post("/notes", body);

            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.problem()).isEqualTo("too-large");
        }
    }

    @Test
    void a_media_type_that_is_not_understood_is_refused() {
        Answer answer = call(anna -> anna.post("/notes", "<note/>", "Content-Type", "application/xml"));

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.problem()).isEqualTo("unsupported-media-type");
    }

    @Test
    void who_is_turned_away_for_now_is_told_when_to_come_back() {
        try (CapturedLog log = new CapturedLog()) {
            Answer answer = PLATFORM.as("merchant-a").get("/overload");

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("3");
            assertThat(log.from(Level.ERROR)).isEmpty();
        }
    }

    /** Calls as somebody of a merchant; what comes of it is not logged as an error of ours. */
    private static Answer call(Function<Caller, Answer> call) {
        try (CapturedLog log = new CapturedLog()) {
            Answer answer = call.apply(PLATFORM.as("merchant-a"));
            assertThat(log.from(Level.WARN))
                    .as("logged for a mistake of the client")
                    .isEmpty();
            return answer;
        }
    }
}
