package io.vitrina.purchasingpower;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.models.QuantileModel;
import io.vitrina.testsupport.http.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How the service goes from one publication to the next. */
class PublicationsTest {

    private static final String PATH = "/distributions";

    @Test
    void before_the_first_publication_it_says_that_there_is_none(@TempDir Path home) throws IOException {
        try (RunningPurchasingPower running = new RunningPurchasingPower(home)) {
            Answer answer = running.get("merchant-a", PATH);

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.problem()).isEqualTo("no-publication");
        }
    }

    @Test
    void a_newer_publication_changes_answers_and_their_tags(@TempDir Path home) throws IOException {
        try (RunningPurchasingPower running = RunningPurchasingPower.withPublication(home)) {
            Answer first = running.get("merchant-a", PATH);
            assertThat(running.get("merchant-a", PATH, "If-None-Match", first.header("etag"))
                            .status())
                    .isEqualTo(304);

            running.publish("v1", 3);
            running.awaitScored();

            Answer second = running.get("merchant-a", PATH, "If-None-Match", first.header("etag"));
            assertThat(second.status()).isEqualTo(200);
            assertThat(second.header("etag")).isNotEqualTo(first.header("etag"));
            assertThat((Integer) second.at("own.p50.amountMinor"))
                    .isGreaterThan((Integer) first.at("own.p50.amountMinor"));
        }
    }

    @Test
    void only_the_last_two_scorings_are_kept(@TempDir Path home) throws IOException {
        try (RunningPurchasingPower running = RunningPurchasingPower.withPublication(home)) {
            for (int factor = 2; factor < 4; factor++) {
                running.publish("v1", factor);
                running.awaitScored();
            }

            assertThat(running.one("select string_agg(publication_id::text, ',' order by publication_id) from"
                            + " purchasing_power.scoring"))
                    .isEqualTo("2,3");
            assertThat(running.one("select min(publication_id) from purchasing_power.distribution"))
                    .isEqualTo("2");
        }
    }

    @Test
    void after_a_restart_the_one_before_a_broken_publication_is_served_again(@TempDir Path home) throws IOException {
        try (RunningPurchasingPower running = RunningPurchasingPower.withPublication(home)) {
            Answer before = running.get("merchant-a", PATH);
            Files.delete(SmallModel.write(home, "v2").resolve(QuantileModel.FILE));
            running.publish("v2", 2);
            RunningPurchasingPower.await(
                    "it has failed", () -> !running.publications().failures().isEmpty());

            running.restart();
            RunningPurchasingPower.await(
                    "it has failed again",
                    () -> !running.publications().failures().isEmpty());

            assertThat(running.get("merchant-a", PATH).body()).isEqualTo(before.body());
            assertThat(running.outside("/health/readiness").status()).isEqualTo(503);
        }
    }

    @Test
    void a_restart_serves_what_was_scored_and_needs_neither_model_nor_files(@TempDir Path home) throws IOException {
        try (RunningPurchasingPower running = RunningPurchasingPower.withPublication(home)) {
            Answer before = running.get("merchant-a", PATH);
            Files.delete(home.resolve("publications/v1-1/cardholders.csv.gz"));
            Files.delete(home.resolve("models/purchasing-power/v1").resolve(QuantileModel.FILE));

            running.restart();
            running.awaitScored();

            assertThat(running.get("merchant-a", PATH).body()).isEqualTo(before.body());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void a_broken_model_leaves_the_one_before_serving_until_a_good_one_comes(
            String said, Damage damage, @TempDir Path home) throws IOException {
        try (RunningPurchasingPower running = RunningPurchasingPower.withPublication(home)) {
            Answer before = running.get("merchant-a", PATH);
            damage.to(SmallModel.write(home, "v2"));

            running.publish("v2", 2);
            RunningPurchasingPower.await(
                    "it has failed", () -> !running.publications().failures().isEmpty());

            assertThat(running.get("merchant-a", PATH).body()).isEqualTo(before.body());
            Answer readiness = running.outside("/health/readiness");
            assertThat(readiness.status()).isEqualTo(503);
            assertThat(readiness.body()).contains(said);
            assertThat(running.outside("/health/liveness").status()).isEqualTo(200);
            assertThat(running.outside("/prometheus").body())
                    .contains("vitrina_publication_taken_over{listener=\"purchasing-power\"} 0.0");

            SmallModel.write(home, "v3");
            running.publish("v3", 2);
            running.awaitScored();
            assertThat(running.get("merchant-a", PATH).at("model.version")).isEqualTo("v3");
            assertThat(running.outside("/health/readiness").status()).isEqualTo(200);
        }
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                Arguments.of("has changed since it was published", (Damage) folder ->
                        Files.writeString(folder.resolve(QuantileModel.FILE), " ", StandardOpenOption.APPEND)),
                Arguments.of("is missing", (Damage) folder -> Files.delete(folder.resolve(QuantileModel.FILE))),
                Arguments.of(
                        "in training", (Damage) folder -> SmallModel.rewrite(folder, "v2", List.of(1.0, 2.0, 3.0))));
    }

    /** What happens to a model's folder. */
    interface Damage {
        void to(Path folder) throws IOException;
    }
}
