package io.vitrina.models;

import ai.djl.MalformedModelException;
import ai.djl.engine.EngineException;
import ai.djl.inference.Predictor;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.repository.zoo.Criteria;
import ai.djl.repository.zoo.ModelNotFoundException;
import ai.djl.repository.zoo.ZooModel;
import ai.djl.translate.NoBatchifyTranslator;
import ai.djl.translate.TranslateException;
import ai.djl.translate.TranslatorContext;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Scores with the boosters of a {@link BoostedMember} through DJL; explanations come from XGBoost itself. */
final class BoostedScorer implements MemberScorer {

    private final TargetScale scale;
    private final int levels;
    private final int outputs;
    private final List<ZooModel<Batch, float[]>> models;
    private final TreeContributions contributions;

    private BoostedScorer(
            TargetScale scale,
            int levels,
            int outputs,
            List<ZooModel<Batch, float[]>> models,
            TreeContributions contributions) {
        this.scale = scale;
        this.levels = levels;
        this.outputs = outputs;
        this.models = models;
        this.contributions = contributions;
    }

    static BoostedScorer open(Path folder, BoostedMember member, int width, List<Double> levels)
            throws InvalidModelException {
        List<ZooModel<Batch, float[]>> models = new ArrayList<>();
        try {
            for (String file : member.files()) {
                models.add(Criteria.builder()
                        .setTypes(Batch.class, float[].class)
                        .optEngine("XGBoost")
                        .optModelPath(folder)
                        .optModelName(file)
                        .optTranslator(new BatchTranslator(width))
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
    public double[][] quantiles(float[] features, int rows) {
        double[] sums = new double[rows * outputs];
        Batch batch = new Batch(features, rows);
        for (ZooModel<Batch, float[]> model : models) {
            float[] outputs = predict(model, batch);
            for (int output = 0; output < sums.length; output++) {
                sums[output] += outputs[output];
            }
        }
        double[][] quantiles = new double[rows][levels];
        for (int row = 0; row < rows; row++) {
            for (int level = 0; level < levels; level++) {
                quantiles[row][level] =
                        scale.invert(sums[row * outputs + Math.min(level, outputs - 1)] / models.size());
            }
        }
        return quantiles;
    }

    private static float[] predict(ZooModel<Batch, float[]> model, Batch batch) {
        try (Predictor<Batch, float[]> predictor = model.newPredictor()) {
            return predictor.predict(batch);
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

    private record Batch(float[] values, int rows) {}

    private record BatchTranslator(int width) implements NoBatchifyTranslator<Batch, float[]> {
        @Override
        public NDList processInput(TranslatorContext context, Batch batch) {
            FloatBuffer values = FloatBuffer.wrap(batch.values(), 0, batch.rows() * width);
            return new NDList(context.getNDManager().create(values, new Shape(batch.rows(), width)));
        }

        @Override
        public float[] processOutput(TranslatorContext context, NDList outputs) {
            return outputs.singletonOrThrow().toFloatArray();
        }
    }
}
