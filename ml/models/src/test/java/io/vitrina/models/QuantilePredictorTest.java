package io.vitrina.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.vitrina.publication.InvalidModelException;
import io.vitrina.publication.ModelFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class QuantilePredictorTest {

    private final float[] rows = PublishedModel.FEATURES.of(PublishedModel.PROFILES);
    private final QuantilePredictor predictor;
    private final Path folder;

    QuantilePredictorTest(@TempDir Path folder) throws IOException, InvalidModelException {
        this.folder = PublishedModel.write(folder);
        this.predictor = QuantilePredictor.open(ModelFolder.open(folder));
    }

    @AfterAll
    void close() {
        predictor.close();
    }

    @Test
    void quantiles_ascend_and_are_never_negative_whatever_the_row() {
        Random random = new Random(3);
        float[] wild = new float[500 * PublishedModel.WIDTH];
        for (int index = 0; index < wild.length; index++) {
            wild[index] = random.nextInt(5) == 0 ? Float.NaN : (float) (random.nextGaussian() * 1e6);
        }

        assertThat(List.of(predictor.predict(wild).quantiles())).allSatisfy(row -> {
            assertThat(row).isSorted();
            assertThat(row[0]).isNotNegative();
        });
    }

    @Test
    void a_batch_gives_the_answers_of_its_rows() {
        Estimates batch = predictor.predict(rows);

        assertThat(batch.rows()).isEqualTo(PublishedModel.PROFILES.size());
        for (int row = 0; row < 20; row++) {
            assertThat(predictor.predict(row(row)).quantiles()[0]).isEqualTo(batch.quantiles()[row]);
        }
        assertThat(predictor.predict(new float[0]).rows()).isZero();
    }

    @Test
    void what_is_no_whole_number_of_rows_is_refused() {
        assertThatThrownBy(() -> predictor.predict(new float[PublishedModel.WIDTH + 1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no whole number of rows");
    }

    @Test
    void base_and_effects_of_the_groups_add_up_to_the_median() {
        Estimates estimates = predictor.predict(rows);
        Contributions why = predictor.contributions(rows);

        assertThat(why.groups()).contains("demographics", "spending-level", "categories");
        for (int row = 0; row < estimates.rows(); row++) {
            double sum = why.base()[row] + Arrays.stream(why.effects()[row]).sum();
            assertThat(why.base()[row]).isCloseTo(why.base()[0], within(0.2 * why.base()[0]));
            assertThat(sum).isCloseTo(estimates.p50(row), within(1e-6 * estimates.p50(row)));
        }
    }

    @Test
    void trees_answer_through_djl_as_in_xgboost_itself() throws XGBoostError, InvalidModelException {
        BoostedMember member = new BoostedMember(new TargetScale(false, 0, 1), List.of("trees.ubj"), false);
        float[][] expected = XGBoost.loadModel(folder.resolve("trees.ubj").toString())
                .predict(new DMatrix(rows, PublishedModel.PROFILES.size(), PublishedModel.WIDTH, Float.NaN));
        try (BoostedScorer scorer = BoostedScorer.open(folder, member, PublishedModel.WIDTH, PublishedModel.LEVELS);
                FeatureBatch batch = new FeatureBatch(rows, expected.length)) {
            double[][] answers = scorer.quantiles(batch);
            for (int row = 0; row < expected.length; row++) {
                for (int level = 0; level < 3; level++) {
                    assertThat(answers[row][level]).isEqualTo(expected[row][level]);
                }
            }
        }
    }

    @Test
    void threads_that_share_it_get_the_same_answers() throws ExecutionException, InterruptedException {
        double[][] expected = predictor.predict(rows).quantiles();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<double[][]>> answers = new ArrayList<>();
            for (int task = 0; task < 16; task++) {
                answers.add(threads.submit(() -> predictor.predict(rows).quantiles()));
            }
            for (Future<double[][]> answer : answers) {
                assertThat(answer.get()).isDeepEqualTo(expected);
            }
        }
    }

    private float[] row(int row) {
        return Arrays.copyOfRange(rows, row * PublishedModel.WIDTH, (row + 1) * PublishedModel.WIDTH);
    }
}
