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
 * The trained model of monthly income, to be written.
 *
 * @param learnt the profiles that it has learnt from
 */
record IncomeModel(TaskPlan plan, Profiles learnt, IncomeTraining.Outcome outcome, Scores scores)
        implements TrainedModel {

    @Override
    public String name() {
        return ModelFolder.PURCHASING_POWER;
    }

    @Override
    public void write(Path folder) throws IOException {
        WrittenFiles.write(folder, outcome.model().files());
        WrittenFiles.write(
                folder,
                Map.of(
                        QuantileModel.FILE,
                        ModelFolder.json().writeValueAsBytes(outcome.model().recipe())));
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
        return new IncomeManifest(plan, learnt, outcome, scores)
                .of(
                        version,
                        decision,
                        outcome.model().method(),
                        outcome.features(),
                        scores.challenger(),
                        outcome.model()::predict);
    }
}
