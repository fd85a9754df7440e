package io.vitrina.training.retraining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrina.models.QuantilePredictor;
import io.vitrina.models.forecasts.PublishedForecaster;
import io.vitrina.publication.InvalidModelException;
import io.vitrina.publication.Manifest;
import io.vitrina.publication.Metrics;
import io.vitrina.publication.ModelFolder;
import io.vitrina.testsupport.database.TestDatabase;
import io.vitrina.training.retraining.Comparison.Verdict;
import io.vitrina.training.sales.SalesComparison;
import io.vitrina.training.sales.SalesOutcome;
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

        assertThat(result.verdict()).isEqualTo(Verdict.PUBLISHED);
        Comparison compared = result.comparison();
        assertThat(compared.challenger().pinball())
                .isLessThan(0.8 * compared.baseline().pinball());
        assertThat(compared.challenger().coverage()).isBetween(0.75, 0.85);
        assertThat(one(database, "select count(*) from publication.current_publication"))
                .isEqualTo(1);
        assertThat(one(database, "select count(*) from publication.merchant_day"))
                .isPositive();

        ModelFolder model =
                ModelFolder.open(home, ModelFolder.PURCHASING_POWER, Objects.requireNonNull(result.version()));
        Manifest manifest = model.manifest();
        assertThat(manifest.baseline().of(Metrics.PINBALL_LOSS))
                .isEqualTo(compared.baseline().pinball());
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

        assertThat(result.sales())
                .extracting(SalesOutcome::name)
                .containsExactly("forecast-xgboost", "forecast-network");
        for (SalesOutcome outcome : result.sales()) {
            boolean published = outcome.verdict() == SalesComparison.Verdict.PUBLISHED;
            assertThat(published).isEqualTo(outcome.version() != null);
            assertThat(one(
                            database,
                            "select count(*) from publication.publication where models ? '" + outcome.name() + "'"))
                    .isEqualTo(published ? 1 : 0);
            assertThat(outcome.comparison().model().mase()
                                    < outcome.comparison().smoothing().mase()
                            || !published)
                    .isTrue();
            if (outcome.version() != null) {
                PublishedForecaster.open(ModelFolder.open(home, outcome.name(), outcome.version()))
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

        assertThat(second.version()).isEqualTo(first.version());
        assertThat(second.verdict()).isEqualTo(Verdict.PUBLISHED);
        assertThat(second.publication()).isNotEqualTo(first.publication());
        assertThat(second.sales())
                .extracting(SalesOutcome::version)
                .isEqualTo(first.sales().stream().map(SalesOutcome::version).toList());
        try (Stream<Path> versions = Files.list(home.resolve("models/purchasing-power"))) {
            assertThat(versions).hasSize(1);
        }
    }

    @Test
    void a_model_that_was_damaged_since_is_written_anew_and_what_a_killed_run_left_is_removed()
            throws IOException, InvalidModelException {
        Path home = folder.resolve("damaged");
        TestDatabase database = TestDatabase.fresh();
        String version = Objects.requireNonNull(retrain("data", home, database).version());
        Path model = home.resolve("models/purchasing-power").resolve(version);
        Files.writeString(model.resolve("model.json"), "{");
        Path left = Files.createDirectories(home.resolve("work-999999999"));
        Files.writeString(left.resolve("aggregation.duckdb"), "transactions");

        assertThat(retrain("data", home, database).version()).isEqualTo(version);
        QuantilePredictor.open(ModelFolder.open(home, ModelFolder.PURCHASING_POWER, version))
                .close();
        assertThat(left).doesNotExist();
    }

    @Test
    void a_model_that_loses_against_the_baseline_leaves_the_publication_as_it_is_where_the_one_that_serves_loses_too()
            throws IOException {
        withIncomesMixed(folder.resolve("mixed-later"));
        TestDatabase database = TestDatabase.fresh();
        Path home = folder.resolve("later");
        RetrainingResult first = retrain("data", home, database);
        RetrainingResult second = retrain("mixed-later", home, database);

        assertThat(second.verdict()).isEqualTo(Verdict.BASELINE_STAYS);
        assertThat(second.publication()).isNull();
        assertThat(one(database, "select publication_id from publication.current_publication"))
                .isEqualTo(Objects.requireNonNull(first.publication()));
    }

    @Test
    void where_only_the_new_model_loses_against_the_baseline_the_one_that_serves_goes_on_with_the_new_figures()
            throws IOException {
        withIncomesReversed(folder.resolve("reversed"));
        TestDatabase database = TestDatabase.fresh();
        Path home = folder.resolve("goes-on");
        RetrainingResult first = retrain("data", home, database);
        RetrainingResult second = retrain("reversed", home, database);

        assertThat(second.verdict()).isEqualTo(Verdict.BASELINE_STAYS);
        assertThat(second.version()).isEqualTo(first.version());
        assertThat(Objects.requireNonNull(second.publication()))
                .isGreaterThan(Objects.requireNonNull(first.publication()))
                .isEqualTo(one(database, "select publication_id from publication.current_publication"));
    }

    @Test
    void where_incomes_have_nothing_to_do_with_purchases_the_model_loses_and_nothing_is_published() throws IOException {
        withIncomesMixed(folder.resolve("mixed"));
        TestDatabase database = TestDatabase.fresh();
        RetrainingResult result = retrain("mixed", folder.resolve("lost"), database);

        assertThat(result.verdict()).isEqualTo(Verdict.BASELINE_STAYS);
        assertThat(result.publication()).isNull();
        assertThat(one(database, "select count(*) from publication.current_publication"))
                .isZero();
        assertThat(folder.resolve("lost/models")).doesNotExist();
    }

    private static RetrainingResult retrain(String data, Path home, TestDatabase database) {
        Path from = folder.resolve(data);
        RetrainingPlan plan =
                new RetrainingPlan(from, Mapping.of(from), 0, Mapping.of(from).zone(), home, 1, 2, "test", "1GB");
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
