package io.vitrina.training.contest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.publication.Metrics;
import io.vitrina.publication.PublishedModel;
import io.vitrina.publication.PublishedModel.Status;
import io.vitrina.publication.PublishedModel.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules by which models come to serve; less is better, and the baseline has 100. */
class ContestTest {

    private static final double BASELINE = 100;

    @TempDir
    private Path home;

    @Test
    void what_beats_the_baseline_is_published_where_nothing_serves() throws IOException {
        PublishedModel model = hold(SmallTask.scoring(90)).model();

        assertThat(model.status()).isEqualTo(Status.SERVING);
        assertThat(model.verdict()).isEqualTo(Verdict.PUBLISHED);
        assertThat(model.reason()).isEqualTo("beats the median");
        assertThat(model.figures()).containsEntry("pinball", 90.0).containsEntry("baselinePinball", BASELINE);
        assertThat(written(model)).isEqualTo("challenger 90.0");
    }

    @Test
    void where_the_model_does_not_beat_the_baseline_the_baseline_serves_and_says_so() throws IOException {
        PublishedModel model = hold(SmallTask.scoring(100)).model();

        assertThat(model.status()).isEqualTo(Status.BASELINE);
        assertThat(model.verdict()).isEqualTo(Verdict.BASELINE_SERVES);
        assertThat(model.reason()).isEqualTo("the trained model does not beat the median");
        assertThat(written(model)).isEqualTo("baseline");
    }

    @Test
    void what_is_no_number_beats_nothing() {
        assertThat(hold(SmallTask.scoring(Double.NaN)).model().verdict()).isEqualTo(Verdict.BASELINE_SERVES);
    }

    @Test
    void a_rival_that_needs_no_learning_has_to_be_beaten_too() {
        PublishedModel model =
                hold(SmallTask.scoring(90).beside("smoothing", 80)).model();

        assertThat(model.verdict()).isEqualTo(Verdict.BASELINE_SERVES);
        assertThat(model.reason()).endsWith("does not beat smoothing");
    }

    @Test
    void what_does_not_beat_the_model_that_serves_leaves_it_serving() {
        String serving = version(hold(SmallTask.scoring(80)));

        PublishedModel model = hold(SmallTask.scoring(90).serving(80), serving).model();

        assertThat(model.status()).isEqualTo(Status.SERVING);
        assertThat(model.verdict()).isEqualTo(Verdict.CHAMPION_STAYS);
        assertThat(model.version()).isEqualTo(serving);
    }

    @Test
    void what_beats_the_model_that_serves_replaces_it() {
        String serving = version(hold(SmallTask.scoring(80)));

        PublishedModel model = hold(SmallTask.scoring(70).serving(80), serving).model();

        assertThat(model.verdict()).isEqualTo(Verdict.PUBLISHED);
        assertThat(model.version()).isNotEqualTo(serving);
        assertThat(model.reason()).isEqualTo("beats the median and the model that served");
    }

    @Test
    void a_model_that_no_longer_beats_the_baseline_does_not_go_on_serving() {
        String serving = version(hold(SmallTask.scoring(80)));

        assertThat(hold(SmallTask.scoring(99).serving(100), serving).model().verdict())
                .isEqualTo(Verdict.PUBLISHED);
        assertThat(hold(SmallTask.scoring(101).serving(101), serving).model().status())
                .isEqualTo(Status.BASELINE);
    }

    @Test
    void where_only_the_new_model_loses_against_the_baseline_the_one_that_serves_goes_on() {
        String serving = version(hold(SmallTask.scoring(80)));

        ContestResult result = hold(SmallTask.scoring(101).serving(85), serving);

        assertThat(result.model().version()).isEqualTo(serving);
        assertThat(result.model().verdict()).isEqualTo(Verdict.CHAMPION_STAYS);
        assertThat(result.isLost()).isFalse();
    }

    @Test
    void the_same_model_made_once_more_goes_on_as_published() {
        String serving = version(hold(SmallTask.scoring(80)));

        PublishedModel model = hold(SmallTask.scoring(80).serving(80), serving).model();

        assertThat(model.verdict()).isEqualTo(Verdict.PUBLISHED);
        assertThat(model.version()).isEqualTo(serving);
    }

    @Test
    void with_too_little_data_there_is_no_model_and_its_numbers_say_why() {
        ContestResult result = hold(
                SmallTask.throwing(new TooLittleDataException("94 are known, 100 are needed", Map.of("labels", 94.0))));

        assertThat(result.model().status()).isEqualTo(Status.UNAVAILABLE);
        assertThat(result.model().verdict()).isEqualTo(Verdict.TOO_LITTLE_DATA);
        assertThat(result.model().figures()).containsExactly(Map.entry("labels", 94.0));
        assertThat(result.isLost()).isFalse();
    }

    @Test
    void what_a_task_throws_is_its_own_result_and_the_model_that_serves_goes_on() {
        String serving = version(hold(SmallTask.scoring(80)));
        SmallTask broken = SmallTask.throwing(new IllegalStateException("no memory left"));

        assertThat(hold(broken).model().status()).isEqualTo(Status.UNAVAILABLE);
        ContestResult result = hold(broken, serving);
        assertThat(result.model().version()).isEqualTo(serving);
        assertThat(result.model().verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result.model().reason()).isEqualTo("training failed: no memory left");
        assertThat(result.isLost()).isTrue();
    }

    @Test
    void a_model_that_was_damaged_since_is_no_champion() throws IOException {
        String serving = version(hold(SmallTask.scoring(80)));
        Files.writeString(home.resolve("models/small").resolve(serving).resolve(SmallTask.FILE), "damaged");

        SmallTask task = SmallTask.scoring(90);
        hold(task, serving);

        assertThat(task.champion()).isEmpty();
    }

    @Test
    void no_unfinished_folder_is_left() throws IOException {
        hold(SmallTask.scoring(80));

        try (var versions = Files.list(home.resolve("models/small"))) {
            assertThat(versions).hasSize(1);
        }
    }

    private ContestResult hold(SmallTask task) {
        return hold(task, null);
    }

    private ContestResult hold(SmallTask task, @Nullable String serving) {
        TaskPlan plan = new TaskPlan(home, SmallTask.FIGURES, 1, 1, "test", TaskProgress.SILENT);
        return new Contest(plan, new Slices(Map.of())).hold(task, Optional.ofNullable(serving));
    }

    private static String version(ContestResult result) {
        return result.model().servedVersion().orElseThrow();
    }

    private String written(PublishedModel model) {
        try {
            return Files.readString(home.resolve("models/small")
                    .resolve(model.servedVersion().orElseThrow())
                    .resolve(SmallTask.FILE));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static Metrics pinball(double loss) {
        return new Metrics(Map.of(Metrics.PINBALL_LOSS, loss));
    }
}
