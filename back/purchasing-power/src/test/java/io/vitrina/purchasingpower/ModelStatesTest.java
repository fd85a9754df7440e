package io.vitrina.purchasingpower;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.publication.PublishedModel;
import io.vitrina.publication.PublishedModel.Status;
import io.vitrina.publication.PublishedModel.Verdict;
import io.vitrina.testsupport.http.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the service answers where no trained model serves. */
class ModelStatesTest {

    private static final List<String> PATHS =
            List.of("/outlet-distributions", "/area-distributions", "/month-distributions");

    @TempDir
    private Path home;

    @Test
    void a_model_that_serves_needs_no_reason() throws IOException {
        try (RunningPurchasingPower running = RunningPurchasingPower.withPublication(home)) {
            Answer answer = running.get("merchant-a", "/distributions");

            assertThat(answer.at("model.status")).isEqualTo("serving");
            assertThat(answer.body()).doesNotContain("\"reason\":\"loses");
        }
    }

    @Test
    void where_the_model_loses_the_baseline_estimates_and_is_called_that() throws IOException {
        SmallModel.write(home, "v1");
        try (RunningPurchasingPower running = new RunningPurchasingPower(home)) {
            running.publish(
                    1,
                    new PublishedModel(
                            "purchasing-power",
                            Status.BASELINE,
                            Verdict.BASELINE_SERVES,
                            "v1",
                            "the trained model does not beat the median",
                            Map.of("pinball", 120.0, "baselinePinball", 100.0)));
            running.awaitScored();

            Answer answer = running.get("merchant-a", "/distributions");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.at("model.status")).isEqualTo("baseline");
            assertThat(answer.at("model.reason")).isEqualTo("loses-to-baseline");
            assertThat(answer.at("own.status")).isEqualTo("published");
        }
    }

    @Test
    void with_too_few_known_incomes_it_says_how_many_are_known_and_needed_and_stays_ready() throws IOException {
        try (RunningPurchasingPower running = new RunningPurchasingPower(home)) {
            running.publish(
                    1,
                    new PublishedModel(
                            "purchasing-power",
                            Status.UNAVAILABLE,
                            Verdict.TOO_LITTLE_DATA,
                            null,
                            "94 are known",
                            Map.of("labels", 94.0, "labelsNeeded", 100.0)));
            running.awaitScored();

            Answer answer = running.get("merchant-a", "/distributions");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.at("model.status")).isEqualTo("unavailable");
            assertThat(answer.at("model.reason")).isEqualTo("too-few-labels");
            assertThat(answer.at("model.labels")).isEqualTo(94);
            assertThat(answer.at("model.labelsNeeded")).isEqualTo(100);
            assertThat(answer.at("own.status")).isEqualTo("suppressed");
            assertThat(running.get("merchant-a", "/explanations").at("reason")).isEqualTo("no-data");
            for (String path : PATHS) {
                assertThat(running.get("merchant-a", path).status()).as(path).isEqualTo(200);
            }
            assertThat(running.outside("/health/readiness").status()).isEqualTo(200);
        }
    }

    @Test
    void after_a_restart_the_state_is_the_same() throws IOException {
        try (RunningPurchasingPower running = new RunningPurchasingPower(home)) {
            running.publish(
                    1,
                    new PublishedModel(
                            "purchasing-power", Status.UNAVAILABLE, Verdict.FAILED, null, "no memory", Map.of()));
            running.awaitScored();
            Answer before = running.get("merchant-a", "/distributions");

            running.restart();
            running.awaitScored();

            assertThat(running.get("merchant-a", "/distributions").body()).isEqualTo(before.body());
            assertThat(before.at("model.reason")).isEqualTo("failed");
        }
    }
}
