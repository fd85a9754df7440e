package io.vitrina.training.quantiles;

import io.vitrina.models.Correction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/**
 * Fits a model of a target's quantiles to any table of numbers. Inner folds tell which candidates to average with which
 * weights and how to calibrate them; what is chosen is then fitted to all rows. Of many rows a part is held back from all
 * of that, and what was fitted is calibrated on it: residuals of the folds' models, which have learnt from less, are larger
 * than its own.
 */
public final class QuantileTrainer {

    /** Fewer rows than this cannot be told apart from chance. */
    public static final int FEWEST_ROWS = 30;

    private static final int MOST_ROWS_OF_CHOICE = 12_000;
    private static final int MOST_ROWS_HELD_BACK = 6_000;
    private static final int FOLDS = 10;
    private static final int FOLDS_OF_SOME_ROWS = 4;
    private static final int FOLDS_OF_MANY_ROWS = 2;

    private final TrainingPlan plan;
    private final Progress progress;

    public QuantileTrainer(TrainingPlan plan, Progress progress) {
        this.plan = plan;
        this.progress = progress;
    }

    /**
     * Trains on all rows.
     *
     * @param target one finite number per row
     * @throws IllegalArgumentException where there are fewer than {@link #FEWEST_ROWS} rows
     */
    public TrainedQuantiles train(FeatureMatrix features, double[] target) {
        if (target.length < FEWEST_ROWS || target.length != features.rows()) {
            throw new IllegalArgumentException("a model needs at least " + FEWEST_ROWS + " rows with a target, not "
                    + Math.min(target.length, features.rows()));
        }
        int[] order = shuffled(target.length, plan.seed());
        int heldBack = target.length > MOST_ROWS_OF_CHOICE ? Math.min(MOST_ROWS_HELD_BACK, target.length / 5) : 0;
        if (heldBack == 0) {
            return fit(features, target, order);
        }
        int[] held = Arrays.copyOf(order, heldBack);
        int[] others = Arrays.copyOfRange(order, heldBack, order.length);
        TrainedQuantiles model = fit(
                features.select(others),
                FeatureMatrix.select(target, others),
                IntStream.range(0, others.length).toArray());
        return model.calibratedOn(features.select(held), FeatureMatrix.select(target, held));
    }

    /** @param order in which rows are taken to choose with */
    private TrainedQuantiles fit(FeatureMatrix features, double[] target, int[] order) {
        List<Candidate> candidates = Candidates.forTarget(target, plan.thorough());
        int[] chosenRows = Arrays.copyOf(order, Math.min(order.length, MOST_ROWS_OF_CHOICE));
        double[] truth = FeatureMatrix.select(target, chosenRows);
        List<double[][]> heldOut = crossFit(candidates, features.select(chosenRows), truth);
        List<Correction> corrections = heldOut.stream()
                .map(predicted -> Calibration.ofMember(predicted, truth, plan.levels()))
                .toList();
        List<Choice> choices = Choice.of(candidates, corrections, heldOut, truth, plan.levels());
        List<Fitted> fitted = inParallel(choices.stream()
                .<Callable<Fitted>>map(
                        choice -> () -> choice.candidate().fit(features, target, plan.levels(), plan.seed()))
                .toList());
        double floor = Arrays.stream(target).allMatch(value -> value >= 0) ? 0 : -Double.MAX_VALUE;
        TrainedQuantiles model = new TrainedQuantiles(
                features.features(),
                plan.levels(),
                choices,
                fitted,
                Correction.none(plan.levels().size()),
                floor);
        double[][] averaged =
                model.recipe().combine(choices.stream().map(Choice::heldOut).toList());
        return model.corrected(Calibration.of(averaged, truth, plan.levels()));
    }

    /** Predicts each row, {@code [candidate][row][level]}, by candidates that were fitted on the other folds. */
    private List<double[][]> crossFit(List<Candidate> candidates, FeatureMatrix features, double[] target) {
        int folds = folds(target.length);
        List<Callable<double[][]>> tasks = new ArrayList<>();
        for (Candidate candidate : candidates) {
            for (int fold = 0; fold < folds; fold++) {
                int heldOut = fold;
                int[] others = IntStream.range(0, target.length)
                        .filter(row -> row % folds != heldOut)
                        .toArray();
                int[] own = rowsOf(target.length, folds, fold);
                tasks.add(() -> predictFold(candidate, features, target, others, own));
            }
        }
        List<double[][]> predictions = inParallel(tasks);
        List<double[][]> joined = new ArrayList<>();
        for (int candidate = 0; candidate < candidates.size(); candidate++) {
            double[][] all = new double[target.length][];
            for (int fold = 0; fold < folds; fold++) {
                int[] own = rowsOf(target.length, folds, fold);
                for (int row = 0; row < own.length; row++) {
                    all[own[row]] = predictions.get(candidate * folds + fold)[row];
                }
            }
            joined.add(all);
        }
        return joined;
    }

    private int folds(int rows) {
        if (rows > Candidates.FEW_ROWS) {
            return FOLDS_OF_MANY_ROWS;
        }
        return plan.thorough() ? FOLDS : FOLDS_OF_SOME_ROWS;
    }

    private double[][] predictFold(
            Candidate candidate, FeatureMatrix features, double[] target, int[] others, int[] own) {
        try (Fitted fitted = candidate.fit(
                features.select(others), FeatureMatrix.select(target, others), plan.levels(), plan.seed())) {
            return fitted.quantiles(features.select(own));
        }
    }

    private static int[] rowsOf(int rows, int folds, int fold) {
        return IntStream.range(0, rows).filter(row -> row % folds == fold).toArray();
    }

    /** The rows in an order that only the seed determines. */
    public static int[] shuffled(int rows, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int[] order = IntStream.range(0, rows).toArray();
        for (int last = rows - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            int row = order[last];
            order[last] = order[other];
            order[other] = row;
        }
        return order;
    }

    private <T> List<T> inParallel(List<Callable<T>> tasks) {
        try (ExecutorService workers = Executors.newFixedThreadPool(plan.threads())) {
            List<Future<T>> futures = tasks.stream().map(workers::submit).toList();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
                progress.step();
            }
            return results;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("training failed: " + failed.getMessage(), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("training was interrupted", stopped);
        }
    }
}
