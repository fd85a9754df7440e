package io.vitrina.models;

import io.vitrina.models.engine.EngineModel;
import io.vitrina.publication.InvalidModelException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Scores with the boosters of a {@link BoostedMember} through DJL; explanations come from XGBoost itself. */
final class BoostedScorer implements MemberScorer {

    private final TargetScale scale;
    private final int levels;
    private final int outputs;
    private final List<EngineModel> models;
    private final TreeContributions contributions;

    private BoostedScorer(
            TargetScale scale, int levels, int outputs, List<EngineModel> models, TreeContributions contributions) {
        this.scale = scale;
        this.levels = levels;
        this.outputs = outputs;
        this.models = models;
        this.contributions = contributions;
    }

    static BoostedScorer open(Path folder, BoostedMember member, int width, List<Double> levels)
            throws InvalidModelException {
        List<EngineModel> models = new ArrayList<>();
        try {
            for (String file : member.files()) {
                models.add(EngineModel.boostedTrees(folder, file));
            }
            int median = member.medianOnly() ? 0 : QuantileModel.medianLevel(levels);
            TreeContributions contributions = TreeContributions.open(folder, member.files(), width, median);
            return new BoostedScorer(
                    member.scale(), levels.size(), member.outputs(levels.size()), models, contributions);
        } catch (IOException broken) {
            models.forEach(EngineModel::close);
            throw new InvalidModelException(
                    InvalidModelException.Reason.UNREADABLE_MODEL, folder + ": " + broken.getMessage(), broken);
        }
    }

    @Override
    public double[][] quantiles(FeatureBatch batch) {
        double[] sums = new double[batch.rows() * outputs];
        for (EngineModel model : models) {
            float[] outputsOfBooster = model.answer(batch.matrix());
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

    @Override
    public double[][] effects(float[] features, int rows) {
        return contributions.effects(features, rows, scale);
    }

    @Override
    public void close() {
        models.forEach(EngineModel::close);
        contributions.close();
    }
}
