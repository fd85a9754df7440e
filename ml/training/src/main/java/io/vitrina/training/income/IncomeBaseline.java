package io.vitrina.training.income;

import io.vitrina.models.QuantileModel;
import io.vitrina.models.QuantilePredictor;
import io.vitrina.publication.InvalidModelException;
import io.vitrina.publication.Manifest;
import io.vitrina.publication.Manifest.Decision;
import io.vitrina.publication.ModelFolder;
import io.vitrina.training.contest.Scores;
import io.vitrina.training.contest.Slice.Profiles;
import io.vitrina.training.contest.TaskPlan;
import io.vitrina.training.files.WrittenFiles;
import io.vitrina.training.publication.TrainedModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * The medians by age and client category, to be written in the place of a model that does not beat them.
 *
 * @param learnt the profiles that they are made from
 */
record IncomeBaseline(TaskPlan plan, Profiles learnt, IncomeTraining.Outcome outcome, Scores scores)
        implements TrainedModel {

    private static final String METHOD = "median by age and client category";

    @Override
    public String name() {
        return ModelFolder.PURCHASING_POWER;
    }

    @Override
    public void write(Path folder) throws IOException {
        WrittenFiles.write(
                folder,
                Map.of(
                        QuantileModel.FILE,
                        ModelFolder.json().writeValueAsBytes(outcome.naive().recipe())));
    }

    @Override
    public String card(Manifest manifest) {
        return IncomeCard.of(manifest);
    }

    @Override
    public void check(ModelFolder folder) throws InvalidModelException {
        QuantilePredictor.open(folder).close();
    }

    @Override
    public Manifest manifest(String version, Decision decision) {
        MedianBaseline naive = outcome.naive();
        return new IncomeManifest(plan, learnt, outcome, scores)
                .of(
                        version,
                        decision,
                        METHOD,
                        naive.features(),
                        scores.baseline(),
                        rows -> naive.member().quantiles(rows.values(), rows.rows(), rows.width()));
    }
}
