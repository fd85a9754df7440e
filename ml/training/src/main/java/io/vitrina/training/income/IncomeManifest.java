package io.vitrina.training.income;

import io.vitrina.aggregates.DataFigures;
import io.vitrina.models.CardholderFeatures;
import io.vitrina.publication.Manifest;
import io.vitrina.publication.Manifest.Decision;
import io.vitrina.publication.Metrics;
import io.vitrina.publication.ModelFolder;
import io.vitrina.training.contest.Scores;
import io.vitrina.training.contest.Slice.Profiles;
import io.vitrina.training.contest.TaskPlan;
import io.vitrina.training.quantiles.FeatureMatrix;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;

/** What manifests of the trained model and of its baseline have in common. */
record IncomeManifest(TaskPlan plan, Profiles learnt, IncomeTraining.Outcome outcome, Scores scores) {

    /** Days that a profile covers, among the parameters. */
    static final String WINDOW = "windowDays";

    /**
     * @param metrics of what is described
     * @param answers quantiles {@code [row][level]} of rows of features
     */
    Manifest of(
            String version,
            Decision decision,
            String method,
            CardholderFeatures features,
            Metrics metrics,
            Function<FeatureMatrix, double[][]> answers) {
        DataFigures data = plan.data();
        TypicalRows typical = TypicalRows.of(outcome.training().matrix(features));
        return new Manifest(
                ModelFolder.PURCHASING_POWER,
                version,
                Instant.now(),
                plan.codeRevision(),
                method,
                data.hash(),
                outcome.training().size(),
                data.from(),
                data.to(),
                learnt.asOf(),
                data.currency(),
                typical.ranges(),
                features.vocabulary(),
                Map.of(
                        "levels",
                        "0.1, 0.5, 0.9",
                        "heldOut",
                        outcome.heldOut(),
                        WINDOW,
                        Integer.toString(learnt.days())),
                plan.seed(),
                metrics,
                scores.baseline(),
                scores.champion(),
                Map.of(),
                decision,
                Map.of(),
                typical.golden(answers));
    }
}
