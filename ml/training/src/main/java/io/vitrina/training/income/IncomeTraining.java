package io.vitrina.training.income;

import io.vitrina.models.CardholderFeatures;
import io.vitrina.models.CardholderProfile;
import io.vitrina.publication.ModelFolder;
import io.vitrina.training.contest.TooLittleDataException;
import io.vitrina.training.quantiles.Accuracy;
import io.vitrina.training.quantiles.FeatureMatrix;
import io.vitrina.training.quantiles.Progress;
import io.vitrina.training.quantiles.QuantileTrainer;
import io.vitrina.training.quantiles.TrainedQuantiles;
import io.vitrina.training.quantiles.TrainingPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Trains the model of monthly income and measures it on cardholders that it has not seen, at a later time than it was trained on: what is
 * measured is what serving does. With many labels one fifth of the cardholders is held out; with few every fifth in turn, and the model
 * that is published is then fitted to all.
 */
final class IncomeTraining {

    /** With fewer labels than this nothing can be told apart from chance. */
    static final int FEWEST_LABELS = 100;

    /** With fewer than this every one counts: a thorough training. */
    static final int FEW_LABELS = 2_000;

    /** The published model has learnt from everybody; measured were models of four fifths each on the last. */
    static final String HELD_OUT_NOBODY = "nobody";

    /** The published model has not seen a fifth of the cardholders, by the hash of their tokens. */
    static final String HELD_OUT_PART = "a fifth by token";

    private static final int FOLDS = 5;

    private final Labelled before;
    private final Labelled after;
    private final int year;
    private final TrainingPlan plan;
    private final Progress progress;

    /**
     * @param before labelled profiles of the earlier window, to learn from
     * @param after labelled profiles of the later window, to be measured on
     * @param year of the end of the earlier window, from which ages are counted
     */
    IncomeTraining(Labelled before, Labelled after, int year, TrainingPlan plan, Progress progress) {
        int labels = Math.min(before.size(), after.size());
        if (labels < FEWEST_LABELS) {
            throw new TooLittleDataException(
                    "%d cardholders have a known income and purchases, a model needs %d"
                            .formatted(labels, FEWEST_LABELS),
                    Map.of("labels", (double) labels, "labelsNeeded", (double) FEWEST_LABELS));
        }
        this.before = before;
        this.after = after;
        this.year = year;
        this.plan = plan;
        this.progress = progress;
    }

    /**
     * What came out. All accuracies are on the same rows.
     *
     * @param naive the naive method, made from the same profiles as the model
     * @param features as the model was trained with
     * @param training the profiles that the published model has learnt from
     * @param heldOut who took no part in the training of the published model
     * @param champion null where there is none to compare with
     */
    record Outcome(
            TrainedQuantiles model,
            CardholderFeatures features,
            Labelled training,
            Accuracy accuracy,
            Accuracy baseline,
            MedianBaseline naive,
            String heldOut,
            @Nullable Accuracy champion) {}

    Outcome train(Optional<ModelFolder> champion) {
        boolean few = before.size() < FEW_LABELS;
        List<double[]> truth = new ArrayList<>();
        List<double[][]> predicted = new ArrayList<>();
        List<double[][]> naive = new ArrayList<>();
        List<Labelled> tests = new ArrayList<>();
        Fit last = null;
        for (int fold = 0; fold < (few ? FOLDS : 1); fold++) {
            Labelled training = others(before, fold);
            Labelled test = ownOf(after, fold);
            if (last != null) {
                last.model().close();
            }
            last = fit(training);
            tests.add(test);
            truth.add(test.incomes());
            predicted.add(last.predict(test));
            naive.add(MedianBaseline.of(training, year, plan.levels()).predict(test));
        }
        Fit published = few || last == null ? fit(before) : last;
        double[] all = truth.stream().flatMapToDouble(Arrays::stream).toArray();
        Accuracy baseline = Accuracy.of(all, joined(naive), plan.levels());
        return new Outcome(
                published.model(),
                published.features(),
                published.training(),
                Accuracy.of(all, joined(predicted), plan.levels()),
                baseline,
                MedianBaseline.of(published.training(), year, plan.levels()),
                few ? HELD_OUT_NOBODY : HELD_OUT_PART,
                champion.flatMap(folder -> Champion.accuracy(folder, joinedRows(tests), plan.levels(), baseline, few))
                        .orElse(null));
    }

    private record Fit(TrainedQuantiles model, CardholderFeatures features, Labelled training) {

        /** As serving does: with the features of the training, ages counted from then. */
        double[][] predict(Labelled rows) {
            return model.predict(rows.matrix(features));
        }
    }

    private Fit fit(Labelled training) {
        CardholderFeatures features = training.features(year);
        FeatureMatrix matrix = training.matrix(features);
        return new Fit(new QuantileTrainer(plan, progress).train(matrix, training.incomes()), features, training);
    }

    private static Labelled others(Labelled rows, int fold) {
        return new Labelled(rows.profiles().stream()
                .filter(profile -> foldOf(profile) != fold)
                .toList());
    }

    private static Labelled ownOf(Labelled rows, int fold) {
        return new Labelled(rows.profiles().stream()
                .filter(profile -> foldOf(profile) == fold)
                .toList());
    }

    /** By the card's token alone, so that a cardholder is never on both sides, nor on another side at the next retraining. */
    private static int foldOf(CardholderProfile profile) {
        return profile.part() % FOLDS;
    }

    private static double[][] joined(List<double[][]> parts) {
        return parts.stream().flatMap(Arrays::stream).toArray(double[][]::new);
    }

    private static Labelled joinedRows(List<Labelled> parts) {
        return new Labelled(
                parts.stream().flatMap(part -> part.profiles().stream()).toList());
    }
}
