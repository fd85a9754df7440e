package io.vitrina.training.quantiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrina.publication.Feature;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class QuantileTrainerTest {

    private static final List<Feature> FEATURES = List.of(
            Feature.number("signal", "signal"), Feature.number("noise", "noise"), Feature.indicator("flag", "signal"));
    private static final int ROWS = 1_500;

    private final double[] target = new double[ROWS];
    private final FeatureMatrix features = simulated();

    @Test
    void quantiles_never_cross() {
        try (TrainedQuantiles model = train(1)) {
            assertThat(List.of(model.predict(features)))
                    .allSatisfy(row -> assertThat(row).isSorted());
        }
    }

    @Test
    void four_in_five_of_unseen_rows_lie_between_p10_and_p90() {
        int[] training = range(0, 1_000);
        int[] unseen = range(1_000, ROWS);
        QuantileTrainer trainer = new QuantileTrainer(plan(1), Progress.SILENT);
        try (TrainedQuantiles model =
                trainer.train(features.select(training), FeatureMatrix.select(target, training))) {
            Accuracy accuracy = Accuracy.of(
                    FeatureMatrix.select(target, unseen),
                    model.predict(features.select(unseen)),
                    TrainingPlan.USUAL_LEVELS);

            assertThat(accuracy.coverage()).isBetween(0.74, 0.86);
            assertThat(accuracy.meanAbsoluteError()).isLessThan(0.7 * spread(FeatureMatrix.select(target, unseen)));
        }
    }

    @Test
    void the_same_seed_and_data_give_the_same_bytes_on_any_number_of_threads() {
        try (TrainedQuantiles one = train(1);
                TrainedQuantiles two = train(2)) {
            assertThat(two.recipe()).isEqualTo(one.recipe());
            assertThat(two.files().keySet()).isEqualTo(one.files().keySet());
            one.files()
                    .forEach((name, bytes) -> assertThat(two.files().get(name)).isEqualTo(bytes));
        }
    }

    @Test
    void an_amount_is_never_estimated_below_nothing() {
        FeatureMatrix extreme = new FeatureMatrix(FEATURES, new float[] {-50, 0, 0, Float.NaN, Float.NaN, Float.NaN});
        try (TrainedQuantiles model = train(1)) {
            assertThat(List.of(model.predict(extreme)))
                    .allSatisfy(row -> assertThat(row[0]).isNotNegative());
        }
    }

    @Test
    void bounds_beside_many_equal_values_leave_out_the_right_share_of_them() {
        double[] bands = IntStream.range(0, 1_000)
                .mapToDouble(row -> Math.floorDiv(row % 100, 6))
                .toArray();
        double[][] alike = IntStream.range(0, 1_000)
                .mapToObj(row -> new double[] {0, 8, 16})
                .toArray(double[][]::new);

        double[][] calibrated =
                Calibration.of(alike, bands, TrainingPlan.USUAL_LEVELS).apply(alike, 1);

        assertThat(Accuracy.of(bands, calibrated, TrainingPlan.USUAL_LEVELS).coverage())
                .isBetween(0.78, 0.82);
    }

    @Test
    void too_few_rows_are_refused() {
        int[] few = range(0, 10);
        QuantileTrainer trainer = new QuantileTrainer(plan(1), Progress.SILENT);

        assertThatThrownBy(() -> trainer.train(features.select(few), FeatureMatrix.select(target, few)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 30");
    }

    private TrainedQuantiles train(int threads) {
        return new QuantileTrainer(plan(threads), Progress.SILENT).train(features, target);
    }

    private static TrainingPlan plan(int threads) {
        return new TrainingPlan(TrainingPlan.USUAL_LEVELS, 1, threads, false);
    }

    private FeatureMatrix simulated() {
        Random random = new Random(1);
        float[] values = new float[ROWS * FEATURES.size()];
        for (int row = 0; row < ROWS; row++) {
            double signal = random.nextGaussian();
            boolean flag = random.nextBoolean();
            values[row * 3] = (float) signal;
            values[row * 3 + 1] = random.nextInt(10) == 0 ? Float.NaN : (float) random.nextGaussian();
            values[row * 3 + 2] = flag ? 1 : 0;
            target[row] = 100_000 * Math.exp(0.5 * signal + (flag ? 0.3 : 0) + 0.2 * random.nextGaussian());
        }
        return new FeatureMatrix(FEATURES, values);
    }

    private static double spread(double[] values) {
        double median = Arrays.stream(values).sorted().toArray()[values.length / 2];
        return Arrays.stream(values)
                .map(value -> Math.abs(value - median))
                .average()
                .orElseThrow();
    }

    private static int[] range(int from, int to) {
        return IntStream.range(from, to).toArray();
    }
}
