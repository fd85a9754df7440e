package io.vitrina.training.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.global.GlobalForecaster;
import io.vitrina.models.ServedModel;
import io.vitrina.models.forecasts.PublishedForecaster;
import io.vitrina.publication.FileHash;
import io.vitrina.publication.InvalidModelException;
import io.vitrina.publication.InvalidModelException.Reason;
import io.vitrina.publication.Manifest;
import io.vitrina.publication.Metrics;
import io.vitrina.publication.ModelFolder;
import io.vitrina.publication.PublishedModel.Status;
import io.vitrina.publication.PublishedModel.Verdict;
import io.vitrina.training.contest.Contest;
import io.vitrina.training.contest.ContestResult;
import io.vitrina.training.contest.Scores;
import io.vitrina.training.contest.Slice;
import io.vitrina.training.contest.Slices;
import io.vitrina.training.contest.TaskPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Models of daily sales from the aggregation's file to what a service serves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SalesTrainingTest {

    private static final int DAYS = 300;
    private static final int OUTLETS = 30;
    private static final int HORIZON = 28;
    private static final double[] LEVELS = {0.025, 0.1, 0.9, 0.975};
    private static final String NETWORK = "forecast-network";

    private Path home = Path.of("");
    private final List<Long> progress = new ArrayList<>();
    private List<Long> told = List.of();
    private List<ContestResult> outcomes = List.of();

    @BeforeAll
    void train(@TempDir Path folder) throws IOException {
        home = folder;
        outcomes = train(home, DAYS, name -> Optional.empty());
        told = List.copyOf(progress);
    }

    @Test
    void both_models_learn_what_outlets_have_in_common_and_are_written() throws InvalidModelException {
        assertThat(outcomes).extracting(outcome -> outcome.model().name()).containsExactly("forecast-xgboost", NETWORK);
        for (ContestResult outcome : outcomes) {
            assertThat(outcome.model().verdict()).as(outcome.model().name()).isEqualTo(Verdict.PUBLISHED);
            assertThat(scores(outcome).challenger().of(SalesModel.MASE))
                    .isLessThan(smoothing(outcome).of(SalesModel.MASE));
            Manifest manifest = ModelFolder.open(home, outcome.model().name(), version(outcome))
                    .manifest();
            assertThat(manifest.metrics().of(Metrics.PINBALL_LOSS))
                    .isEqualTo(scores(outcome).challenger().of(Metrics.PINBALL_LOSS));
            assertThat(manifest.rivals()).containsKey("exponential smoothing");
            assertThat(manifest.rows()).isEqualTo(2 * OUTLETS);
            assertThat(manifest.files()).containsKeys("forecast.json", "card.md");
        }
    }

    @Test
    void progress_goes_up_to_the_last_step() {
        // each of the two models counts up to its own end: two series of each outlet, three stages
        long steps = 6L * OUTLETS;
        assertThat(told).hasSize((int) (2 * steps)).last().isEqualTo(steps);
        assertThat(told.subList(0, (int) steps)).isSorted();
    }

    @Test
    void a_model_that_is_opened_again_forecasts_with_ordered_quantiles() throws InvalidModelException, IOException {
        Series series = series();
        for (ContestResult outcome : outcomes) {
            try (GlobalForecaster forecaster = PublishedForecaster.open(
                    ModelFolder.open(home, outcome.model().name(), version(outcome)))) {
                Forecast forecast = forecaster.fit(series).forecast(series, HORIZON, LEVELS);
                for (int step = 0; step < HORIZON; step++) {
                    assertThat(forecast.lower(0.95)[step]).isLessThan(forecast.lower(0.8)[step]);
                    assertThat(forecast.lower(0.8)[step]).isLessThan(forecast.mean()[step]);
                    assertThat(forecast.upper(0.8)[step]).isLessThan(forecast.upper(0.95)[step]);
                }
            }
        }
    }

    @Test
    void cards_tell_the_figures_beside_those_of_both_rivals() throws IOException {
        for (ContestResult outcome : outcomes) {
            assertThat(folder(outcome).resolve("card.md"))
                    .content()
                    .contains("| pinball loss | %.3f | %.3f | %.3f |"
                            .formatted(
                                    scores(outcome).challenger().of(Metrics.PINBALL_LOSS),
                                    scores(outcome).baseline().of(Metrics.PINBALL_LOSS),
                                    smoothing(outcome).of(Metrics.PINBALL_LOSS)));
        }
    }

    @Test
    void the_same_data_give_the_same_models_which_go_on_serving() throws IOException {
        Map<String, String> versions = outcomes.stream()
                .collect(Collectors.toMap(outcome -> outcome.model().name(), SalesTrainingTest::version));

        List<ContestResult> again = train(home, DAYS, name -> Optional.ofNullable(versions.get(name)));

        assertThat(again)
                .extracting(SalesTrainingTest::version)
                .isEqualTo(outcomes.stream().map(SalesTrainingTest::version).toList());
        assertThat(again).extracting(outcome -> outcome.model().verdict()).containsOnly(Verdict.PUBLISHED);
    }

    @Test
    void of_too_few_outlets_nothing_is_learnt(@TempDir Path other) throws IOException {
        Path file = OutletSales.write(other.resolve("sales.csv.gz"), 3, DAYS);

        assertThat(contests(file, other, DAYS, name -> Optional.empty())).allSatisfy(outcome -> {
            assertThat(outcome.model().status()).isEqualTo(Status.UNAVAILABLE);
            assertThat(outcome.model().verdict()).isEqualTo(Verdict.TOO_LITTLE_DATA);
            assertThat(outcome.model().figures()).containsEntry("outlets", 3.0);
        });
        assertThat(other.resolve("models")).doesNotExist();
    }

    @Test
    void a_network_with_half_of_its_weights_is_refused_and_the_one_before_goes_on(@TempDir Path copy) throws Exception {
        assertRefused(
                copy,
                broken -> change(
                        broken,
                        "variables/variables.data-00000-of-00001",
                        content -> Arrays.copyOf(content, content.length / 2)),
                Reason.UNREADABLE_MODEL);
    }

    @Test
    void a_network_with_half_of_its_graph_is_refused_and_the_one_before_goes_on(@TempDir Path copy) throws Exception {
        assertRefused(
                copy,
                broken -> change(broken, "saved_model.pb", content -> Arrays.copyOf(content, content.length / 2)),
                Reason.UNREADABLE_MODEL);
    }

    @Test
    void a_network_that_answers_otherwise_than_in_training_is_refused_and_the_one_before_goes_on(@TempDir Path copy)
            throws Exception {
        assertRefused(
                copy,
                broken -> edit(broken, text -> text.replaceFirst("\"output\" : \\[ -?", "\"output\" : [ 99")),
                Reason.DIFFERENT_ANSWERS);
    }

    /** A change of a model's folder. */
    @FunctionalInterface
    private interface Change {

        void to(Path folder) throws IOException;
    }

    private void assertRefused(Path copy, Change change, Reason reason) throws Exception {
        Path models = copy.resolve("models").resolve(NETWORK);
        copy(folder(outcomes.getLast()), models.resolve("before"));
        copy(folder(outcomes.getLast()), models.resolve("broken"));
        change.to(models.resolve("broken"));
        Series series = series();
        try (ServedModel<GlobalForecaster> served = new ServedModel<>(copy, NETWORK, PublishedForecaster::open)) {
            served.becomes("before");
            double[] before = forecast(served, series);

            assertThatThrownBy(() -> served.becomes("broken"))
                    .isInstanceOfSatisfying(
                            InvalidModelException.class,
                            refused -> assertThat(refused.reason()).isEqualTo(reason))
                    .hasMessageContaining("broken");

            assertThat(served.version()).contains("before");
            assertThat(forecast(served, series)).containsExactly(before);
        }
    }

    private static double[] forecast(ServedModel<GlobalForecaster> served, Series series) {
        return served.ask(forecaster ->
                        forecaster.fit(series).forecast(series, HORIZON, LEVELS).mean())
                .orElseThrow();
    }

    private static void change(Path folder, String file, Function<byte[], byte[]> change) throws IOException {
        String before = FileHash.of(folder.resolve(file));
        Files.write(folder.resolve(file), change.apply(Files.readAllBytes(folder.resolve(file))));
        String after = FileHash.of(folder.resolve(file));
        edit(folder, text -> text.replace(before, after));
    }

    private static void edit(Path folder, Function<String, String> change) throws IOException {
        Path manifest = folder.resolve(ModelFolder.MANIFEST);
        Files.writeString(manifest, change.apply(Files.readString(manifest)));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                if (Files.isRegularFile(file)) {
                    Files.copy(file, target);
                }
            }
        }
    }

    private Path folder(ContestResult outcome) {
        return home.resolve("models").resolve(outcome.model().name()).resolve(version(outcome));
    }

    private static String version(ContestResult outcome) {
        return outcome.model().servedVersion().orElseThrow();
    }

    private Series series() throws IOException {
        Path file = OutletSales.write(home.resolve("one.csv.gz"), 1, DAYS);
        return DailySales.read(file, OutletSales.figures(DAYS).to()).getFirst();
    }

    private List<ContestResult> train(Path target, int days, Function<String, Optional<String>> champion)
            throws IOException {
        Path file = OutletSales.write(target.resolve("sales.csv.gz"), OUTLETS, days);
        return contests(file, target, days, champion);
    }

    private List<ContestResult> contests(
            Path file, Path target, int days, Function<String, Optional<String>> champion) {
        TaskPlan plan =
                new TaskPlan(target, OutletSales.figures(days), 1, 2, "test", (task, done, of) -> progress.add(done));
        Slices slices = new Slices(Map.of(new Slice.DailySales(SalesTask.MOST_OUTLETS), file));
        Contest contest = new Contest(plan, slices);
        return SalesTask.all().stream()
                .map(task -> contest.hold(task, champion.apply(task.name())))
                .toList();
    }

    private static Scores scores(ContestResult outcome) {
        return Objects.requireNonNull(outcome.scores());
    }

    private static Metrics smoothing(ContestResult outcome) {
        return Objects.requireNonNull(scores(outcome).opponents().get(SalesModel.SMOOTHING));
    }
}
