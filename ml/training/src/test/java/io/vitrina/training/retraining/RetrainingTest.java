package io.vitrina.training.retraining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrina.models.QuantilePredictor;
import io.vitrina.models.forecasts.PublishedForecaster;
import io.vitrina.publication.InvalidModelException;
import io.vitrina.publication.Manifest;
import io.vitrina.publication.Metrics;
import io.vitrina.publication.ModelFolder;
import io.vitrina.publication.PublishedModel;
import io.vitrina.publication.PublishedModel.Status;
import io.vitrina.publication.PublishedModel.Verdict;
import io.vitrina.testsupport.database.TestDatabase;
import io.vitrina.training.contest.ContestResult;
import io.vitrina.training.contest.Scores;
import io.vitrina.transactions.generation.FileFormat;
import io.vitrina.transactions.generation.Generating;
import io.vitrina.transactions.generation.GenerationProgress;
import io.vitrina.transactions.generation.GenerationSettings;
import io.vitrina.transactions.mapping.Mapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** The whole way from generated transactions to a publication, on a real database. */
@Tag("slow")
final class RetrainingTest {

    private static final long TRANSACTIONS = 300_000;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void generate() {
        Generating.into(
                folder.resolve("data"),
                GenerationSettings.of(TRANSACTIONS, 1).withFormat(FileFormat.CSV),
                GenerationProgress.SILENT);
    }

    @Test
    void a_model_that_beats_the_baseline_is_published_with_calibrated_intervals_and_answers_as_in_training()
            throws InvalidModelException, IOException {
        Path home = folder.resolve("first");
        TestDatabase database = TestDatabase.fresh();
        RetrainingResult result = retrain("data", home, database);

        assertThat(income(result).verdict()).isEqualTo(Verdict.PUBLISHED);
        Scores compared = Objects.requireNonNull(contest(result).scores());
        assertThat(compared.challenger().of(Metrics.PINBALL_LOSS))
                .isLessThan(0.8 * compared.baseline().of(Metrics.PINBALL_LOSS));
        assertThat(compared.challenger().of(Metrics.COVERAGE)).isBetween(0.75, 0.85);
        assertThat(one(database, "select count(*) from publication.current_publication"))
                .isEqualTo(1);
        assertThat(one(database, "select count(*) from publication.merchant_day"))
                .isPositive();

        ModelFolder model = ModelFolder.open(home, ModelFolder.PURCHASING_POWER, version(result));
        Manifest manifest = model.manifest();
        assertThat(manifest.baseline().of(Metrics.PINBALL_LOSS))
                .isEqualTo(compared.baseline().of(Metrics.PINBALL_LOSS));
        assertThat(manifest.decision().published()).isTrue();
        assertThat(manifest.files()).containsKeys("model.json", "card.md");
        try (QuantilePredictor predictor = QuantilePredictor.open(model)) {
            assertThat(predictor.width()).isEqualTo(manifest.features().size());
        }
        Path changed = home.resolve("models/purchasing-power")
                .resolve(manifest.version())
                .resolve("model.json");
        Files.writeString(changed, Files.readString(changed) + " ");
        assertThatThrownBy(() -> ModelFolder.open(home, ModelFolder.PURCHASING_POWER, manifest.version()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("has changed since it was published");
    }

    @Test
    void models_of_daily_sales_are_published_beside_it_where_they_beat_exponential_smoothing()
            throws InvalidModelException {
        Path home = folder.resolve("sales");
        TestDatabase database = TestDatabase.fresh();
        RetrainingResult result = retrain("data", home, database);

        assertThat(sales(result))
                .extracting(PublishedModel::name)
                .containsExactly("forecast-xgboost", "forecast-network");
        for (PublishedModel model : sales(result)) {
            boolean published = model.verdict() == Verdict.PUBLISHED;
            assertThat(published).isEqualTo(model.version() != null);
            assertThat(one(
                            database,
                            "select count(*) from publication.model where name = '" + model.name() + "' and status = '"
                                    + (published ? "serving" : "baseline") + "'"))
                    .isEqualTo(1);
            if (model.version() != null) {
                PublishedForecaster.open(ModelFolder.open(home, model.name(), model.version()))
                        .close();
            }
        }
    }

    @Test
    void the_same_data_and_seed_give_the_same_model_which_goes_on_serving() throws IOException {
        Path home = folder.resolve("again");
        TestDatabase database = TestDatabase.fresh();
        RetrainingResult first = retrain("data", home, database);
        RetrainingResult second = retrain("data", home, database);

        assertThat(version(second)).isEqualTo(version(first));
        assertThat(income(second).verdict()).isEqualTo(Verdict.PUBLISHED);
        assertThat(second.publication()).isNotEqualTo(first.publication());
        assertThat(sales(second))
                .extracting(PublishedModel::version)
                .isEqualTo(sales(first).stream().map(PublishedModel::version).toList());
        try (Stream<Path> versions = Files.list(home.resolve("models/purchasing-power"))) {
            assertThat(versions).hasSize(1);
        }
    }

    @Test
    void a_model_that_was_damaged_since_is_written_anew_and_what_a_killed_run_left_is_removed()
            throws IOException, InvalidModelException {
        Path home = folder.resolve("damaged");
        TestDatabase database = TestDatabase.fresh();
        String version = version(retrain("data", home, database));
        Path model = home.resolve("models/purchasing-power").resolve(version);
        Files.writeString(model.resolve("model.json"), "{");
        Path left = Files.createDirectories(home.resolve("work-999999999"));
        Files.writeString(left.resolve("aggregation.duckdb"), "transactions");

        assertThat(version(retrain("data", home, database))).isEqualTo(version);
        QuantilePredictor.open(ModelFolder.open(home, ModelFolder.PURCHASING_POWER, version))
                .close();
        assertThat(left).doesNotExist();
    }

    @Test
    void where_neither_the_new_model_nor_the_one_that_served_beats_the_baseline_it_serves_with_the_new_figures()
            throws IOException, InvalidModelException {
        withIncomesMixed(folder.resolve("mixed-later"));
        TestDatabase database = TestDatabase.fresh();
        Path home = folder.resolve("later");
        RetrainingResult first = retrain("data", home, database);
        RetrainingResult second = retrain("mixed-later", home, database);

        assertThat(income(second).status()).isEqualTo(Status.BASELINE);
        assertThat(second.hasLost()).isTrue();
        assertThat(Objects.requireNonNull(second.publication()))
                .isGreaterThan(Objects.requireNonNull(first.publication()))
                .isEqualTo(one(database, "select publication_id from publication.current_publication"));
        ModelFolder baseline = ModelFolder.open(home, ModelFolder.PURCHASING_POWER, version(second));
        assertThat(baseline.manifest().method()).isEqualTo("median by age and client category");
        QuantilePredictor.open(baseline).close();
    }

    @Test
    void where_only_the_new_model_loses_against_the_baseline_the_one_that_serves_goes_on_with_the_new_figures()
            throws IOException {
        withIncomesReversed(folder.resolve("reversed"));
        TestDatabase database = TestDatabase.fresh();
        Path home = folder.resolve("goes-on");
        RetrainingResult first = retrain("data", home, database);
        RetrainingResult second = retrain("reversed", home, database);

        assertThat(income(second).verdict()).isEqualTo(Verdict.CHAMPION_STAYS);
        assertThat(version(second)).isEqualTo(version(first));
        assertThat(Objects.requireNonNull(second.publication()))
                .isGreaterThan(Objects.requireNonNull(first.publication()));
    }

    @Test
    void without_known_incomes_the_figures_are_published_and_the_model_says_how_many_it_needs() throws IOException {
        withIncomes(folder.resolve("unknown"), token -> true, incomes -> Collections.fill(incomes, ""));
        TestDatabase database = TestDatabase.fresh();
        RetrainingResult result = retrain("unknown", folder.resolve("no-incomes"), database);

        assertThat(income(result).status()).isEqualTo(Status.UNAVAILABLE);
        assertThat(income(result).figures()).containsEntry("labels", 0.0).containsEntry("labelsNeeded", 100.0);
        assertThat(result.publication()).isNotNull();
        assertThat(one(database, "select count(*) from publication.merchant_day"))
                .isPositive();
    }

    @Test
    void where_every_model_is_required_nothing_is_published_when_one_loses() throws IOException {
        withIncomesMixed(folder.resolve("mixed"));
        TestDatabase database = TestDatabase.fresh();
        RetrainingResult result = retrain("mixed", folder.resolve("lost"), database, true);

        assertThat(income(result).verdict()).isEqualTo(Verdict.BASELINE_SERVES);
        assertThat(result.publication()).isNull();
        assertThat(one(database, "select count(*) from publication.current_publication"))
                .isZero();
    }

    private static ContestResult contest(RetrainingResult result) {
        return result.of(ModelFolder.PURCHASING_POWER).orElseThrow();
    }

    private static PublishedModel income(RetrainingResult result) {
        return contest(result).model();
    }

    private static String version(RetrainingResult result) {
        return income(result).servedVersion().orElseThrow();
    }

    private static List<PublishedModel> sales(RetrainingResult result) {
        return result.models().stream()
                .map(ContestResult::model)
                .filter(model -> model.name().startsWith("forecast-"))
                .toList();
    }

    private static RetrainingResult retrain(String data, Path home, TestDatabase database) {
        return retrain(data, home, database, false);
    }

    private static RetrainingResult retrain(String data, Path home, TestDatabase database, boolean requireModels) {
        Path from = folder.resolve(data);
        RetrainingPlan plan = new RetrainingPlan(
                from, Mapping.of(from), 0, Mapping.of(from).zone(), home, 1, 2, "test", "1GB", requireModels);
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(database.url());
        owner.setUser(TestDatabase.OWNER);
        owner.setPassword(TestDatabase.OWNER);
        return new Retraining(plan, owner, RetrainingProgress.SILENT).run();
    }

    /** The same bank, in which known incomes have been dealt out anew. */
    private static void withIncomesMixed(Path copy) throws IOException {
        withIncomes(copy, token -> true, incomes -> Collections.shuffle(incomes, new Random(1)));
    }

    /** The same bank, in which of those that are learnt from, the richest have the least: what is learnt is wrong for the others. */
    private static void withIncomesReversed(Path copy) throws IOException {
        withIncomes(copy, token -> part(token) % 5 != 0, incomes -> {
            List<String> sorted = incomes.stream()
                    .sorted(Comparator.comparingLong(Long::parseLong))
                    .toList();
            incomes.replaceAll(income -> sorted.get(sorted.size() - 1 - sorted.indexOf(income)));
        });
    }

    /** What a token is held out by: FNV-1a (Fowler, Noll and Vo), mixed, modulo 1,000. */
    private static long part(String token) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < token.length(); i++) {
            hash = (hash ^ token.charAt(i)) * 0x100000001B3L;
        }
        hash = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
        return Math.floorMod(hash ^ hash >>> 32, 1_000L);
    }

    private static void withIncomes(Path copy, Predicate<String> whose, Consumer<List<String>> change)
            throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        copy.resolve(folder.resolve("data").relativize(file).toString()));
            }
        }
        Path cardholders = copy.resolve("cardholders.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(cardholders));
        List<Integer> known = new ArrayList<>();
        List<String> incomes = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.endsWith(",") && whose.test(line.substring(0, line.indexOf(',')))) {
                known.add(i);
                incomes.add(line.substring(line.lastIndexOf(',') + 1));
            }
        }
        change.accept(incomes);
        for (int i = 0; i < incomes.size(); i++) {
            String line = lines.get(known.get(i));
            lines.set(known.get(i), line.substring(0, line.lastIndexOf(',') + 1) + incomes.get(i));
        }
        Files.write(cardholders, lines);
    }

    private static long one(TestDatabase database, String sql) {
        try (Connection connection = database.superuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
