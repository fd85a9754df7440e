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
import io.vitrina.training.sales.SalesComparison.Verdict;
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
    private final List<Integer> progress = new ArrayList<>();
    private List<Integer> told = List.of();
    private List<SalesOutcome> outcomes = List.of();

    @BeforeAll
    void train(@TempDir Path folder) throws IOException {
        home = folder;
        outcomes = train(home, DAYS, name -> Optional.empty());
        told = List.copyOf(progress);
    }

    @Test
    void both_models_learn_what_outlets_have_in_common_and_are_written() throws InvalidModelException {
        assertThat(outcomes).extracting(SalesOutcome::name).containsExactly("forecast-xgboost", NETWORK);
        for (SalesOutcome outcome : outcomes) {
            assertThat(outcome.verdict()).as(outcome.name()).isEqualTo(Verdict.PUBLISHED);
            assertThat(outcome.comparison().model().mase())
                    .isLessThan(outcome.comparison().smoothing().mase());
            Manifest manifest =
                    ModelFolder.open(home, outcome.name(), version(outcome)).manifest();
            assertThat(manifest.metrics().of(Metrics.PINBALL_LOSS))
                    .isEqualTo(outcome.comparison().model().pinballLoss());
            assertThat(manifest.rivals()).containsKey("exponential smoothing");
            assertThat(manifest.rows()).isEqualTo(2 * OUTLETS);
            assertThat(manifest.files()).containsKeys("forecast.json", "card.md");
        }
    }

    @Test
    void progress_goes_up_to_the_last_step() {
        assertThat(told).isSorted().last().isEqualTo(8 * OUTLETS);
    }

    @Test
    void a_model_that_is_opened_again_forecasts_with_ordered_quantiles() throws InvalidModelException, IOException {
        Series series = series();
        for (SalesOutcome outcome : outcomes) {
            try (GlobalForecaster forecaster =
                    PublishedForecaster.open(ModelFolder.open(home, outcome.name(), version(outcome)))) {
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
        for (SalesOutcome outcome : outcomes) {
            assertThat(folder(outcome).resolve("card.md"))
                    .content()
                    .contains("| pinball loss | %.3f | %.3f | %.3f |"
                            .formatted(
                                    outcome.comparison().model().pinballLoss(),
                                    outcome.comparison().naive().pinballLoss(),
                                    outcome.comparison().smoothing().pinballLoss()));
        }
    }

    @Test
    void the_same_data_give_the_same_models_which_go_on_serving() throws IOException {
        Map<String, String> versions =
                outcomes.stream().collect(Collectors.toMap(SalesOutcome::name, SalesTrainingTest::version));

        List<SalesOutcome> again = train(home, DAYS, name -> Optional.ofNullable(versions.get(name)));

        assertThat(again)
                .extracting(SalesOutcome::version)
                .isEqualTo(outcomes.stream().map(SalesOutcome::version).toList());
        assertThat(again).extracting(SalesOutcome::verdict).containsOnly(Verdict.PUBLISHED);
    }

    @Test
    void of_too_few_outlets_nothing_is_learnt(@TempDir Path other) throws IOException {
        Path file = OutletSales.write(other.resolve("sales.csv.gz"), 3, DAYS);

        assertThat(new SalesTraining(plan(file, other, DAYS), (done, of) -> {}).run(name -> Optional.empty()))
                .isEmpty();
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

    private Path folder(SalesOutcome outcome) {
        return home.resolve("models").resolve(outcome.name()).resolve(version(outcome));
    }

    private static String version(SalesOutcome outcome) {
        return Objects.requireNonNull(outcome.version());
    }

    private Series series() throws IOException {
        Path file = OutletSales.write(home.resolve("one.csv.gz"), 1, DAYS);
        return DailySales.read(file, OutletSales.figures(DAYS).to()).getFirst();
    }

    private List<SalesOutcome> train(Path target, int days, Function<String, Optional<String>> champion)
            throws IOException {
        Path file = OutletSales.write(target.resolve("sales.csv.gz"), OUTLETS, days);
        return new SalesTraining(plan(file, target, days), (done, of) -> progress.add(done)).run(champion);
    }

    private static SalesTrainingPlan plan(Path file, Path target, int days) {
        return new SalesTrainingPlan(file, target, OutletSales.figures(days), 1, 2, "test");
    }
}
