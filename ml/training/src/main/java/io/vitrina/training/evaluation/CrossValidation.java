package io.vitrina.training.evaluation;

import io.vitrina.training.quantiles.Accuracy;
import io.vitrina.training.quantiles.FeatureMatrix;
import io.vitrina.training.quantiles.Progress;
import io.vitrina.training.quantiles.QuantileTrainer;
import io.vitrina.training.quantiles.TrainedQuantiles;
import io.vitrina.training.quantiles.TrainingPlan;
import io.vitrina.training.table.BadTableException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Trains once per fold, on the rows of the other folds, and predicts the rows of the fold. */
public final class CrossValidation {

    private final TrainingPlan plan;
    private final Progress progress;

    public CrossValidation(TrainingPlan plan, Progress progress) {
        this.plan = plan;
        this.progress = progress;
    }

    /**
     * What came of it.
     *
     * @param rows indices of the rows that were predicted, ascending
     * @param quantiles {@code [prediction][level]}, one per entry of rows
     * @param accuracy on the rows with a target
     * @param baseline of the quantiles of the target in the other folds
     * @param methods what was chosen, by fold
     */
    public record Result(
            int[] rows, double[][] quantiles, Accuracy accuracy, Accuracy baseline, List<String> methods) {}

    /**
     * Predicts every row that has a fold; rows without a target are predicted, but neither trained on nor measured.
     *
     * @param target NaN where it is missing
     * @throws BadTableException where the other folds of some fold have too few rows with a target
     */
    public Result run(FeatureMatrix features, double[] target, Folds folds) throws BadTableException {
        double[][] predicted = new double[target.length][];
        double[][] baseline = new double[target.length][];
        List<String> methods = new ArrayList<>();
        int[] ofRow = folds.ofRow();
        for (int fold : folds.different()) {
            int[] training = rows(ofRow, row -> ofRow[row] != fold && ofRow[row] != Folds.NONE && known(target, row));
            int[] own = rows(ofRow, row -> ofRow[row] == fold);
            if (training.length < QuantileTrainer.FEWEST_ROWS) {
                throw new BadTableException("fold " + fold + " leaves " + training.length
                        + " rows with a target to learn from; at least " + QuantileTrainer.FEWEST_ROWS + " are needed");
            }
            double[] truth = FeatureMatrix.select(target, training);
            try (TrainedQuantiles model =
                    new QuantileTrainer(plan, Progress.SILENT).train(features.select(training), truth)) {
                put(own, model.predict(features.select(own)), predicted);
                methods.add(model.method());
            }
            double[] constant = Accuracy.quantilesOf(truth, plan.levels());
            Arrays.stream(own).forEach(row -> baseline[row] = constant);
            progress.step();
        }
        int[] rows = rows(ofRow, row -> ofRow[row] != Folds.NONE);
        int[] measured = rows(ofRow, row -> ofRow[row] != Folds.NONE && known(target, row));
        return new Result(
                rows,
                select(predicted, rows),
                accuracy(target, predicted, measured),
                accuracy(target, baseline, measured),
                methods);
    }

    private Accuracy accuracy(double[] target, double[][] predicted, int[] rows) {
        return Accuracy.of(FeatureMatrix.select(target, rows), select(predicted, rows), plan.levels());
    }

    private static boolean known(double[] target, int row) {
        return !Double.isNaN(target[row]);
    }

    private static int[] rows(int[] ofRow, IntPredicate wanted) {
        return IntStream.range(0, ofRow.length).filter(wanted).toArray();
    }

    private static void put(int[] rows, double[][] values, double[][] into) {
        for (int row = 0; row < rows.length; row++) {
            into[rows[row]] = values[row];
        }
    }

    private static double[][] select(double[][] values, int[] rows) {
        return Arrays.stream(rows).mapToObj(row -> values[row]).toArray(double[][]::new);
    }
}
