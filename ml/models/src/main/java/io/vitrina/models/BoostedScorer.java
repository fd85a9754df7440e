package io.vitrina.models;

import ai.djl.MalformedModelException;
import ai.djl.engine.EngineException;
import ai.djl.inference.Predictor;
import ai.djl.ndarray.NDList;
import ai.djl.repository.zoo.Criteria;
import ai.djl.repository.zoo.ModelNotFoundException;
import ai.djl.repository.zoo.ZooModel;
import ai.djl.translate.NoopTranslator;
import ai.djl.translate.TranslateException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Scores with the boosters of a {@link BoostedMember} through DJL; explanations come from XGBoost itself. */
final class BoostedScorer implements MemberScorer {

    private final TargetScale scale;
    private final int levels;
    private final int outputs;
    private final List<ZooModel<NDList, NDList>> models;
    private final TreeContributions contributions;

    private BoostedScorer(
            TargetScale scale,
            int levels,
            int outputs,
            List<ZooModel<NDList, NDList>> models,
            TreeContributions contributions) {
        this.scale = scale;
        this.levels = levels;
        this.outputs = outputs;
        this.models = models;
        this.contributions = contributions;
    }

    static BoostedScorer open(Path folder, BoostedMember member, int width, List<Double> levels)
            throws InvalidModelException {
        List<ZooModel<NDList, NDList>> models = new ArrayList<>();
        try {
            for (String file : member.files()) {
                models.add(Criteria.builder()
                        .setTypes(NDList.class, NDList.class)
                        .optEngine("XGBoost")
                        .optModelPath(folder)
                        .optModelName(file)
                        .optTranslator(new NoopTranslator())
                        .build()
                        .loadModel());
            }
            int median = member.medianOnly() ? 0 : QuantileModel.medianLevel(levels);
            TreeContributions contributions = TreeContributions.open(folder, member.files(), width, median);
            return new BoostedScorer(
                    member.scale(), levels.size(), member.outputs(levels.size()), models, contributions);
        } catch (IOException | ModelNotFoundException | MalformedModelException | EngineException broken) {
            models.forEach(ZooModel::close);
            throw new InvalidModelException(
                    InvalidModelException.Reason.UNREADABLE_MODEL, folder + ": " + broken.getMessage(), broken);
        }
    }

    @Override
    public double[][] quantiles(FeatureBatch batch) {
        double[] sums = new double[batch.rows() * outputs];
        for (ZooModel<NDList, NDList> model : models) {
            float[] outputsOfBooster = predict(model, batch.matrix());
            for (int output = 0; output < sums.length; output++) {
                sums[output] += outputsOfBooster[output];
            }
        }
        double[][] quantiles = new double[batch.rows()][levels];
        for (int row = 0; row < quantiles.length; row++) {
            for (int level = 0; level < levels; level++) {
                quantiles[row][level] =
                        scale.invert(sums[row * outputs + Math.min(level, outputs - 1)] / models.size());
            }
        }
        return quantiles;
    }

    private static float[] predict(ZooModel<NDList, NDList> model, NDList matrix) {
        try (Predictor<NDList, NDList> predictor = model.newPredictor();
                NDList outputs = predictor.predict(matrix)) {
            return outputs.singletonOrThrow().toFloatArray();
        } catch (TranslateException broken) {
            throw new IllegalStateException("scoring failed: " + broken.getMessage(), broken);
        }
    }

    @Override
    public double[][] effects(float[] features, int rows) {
        return contributions.effects(features, rows, scale);
    }

    @Override
    public void close() {
        models.forEach(ZooModel::close);
        contributions.close();
    }
}
