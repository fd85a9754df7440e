package io.vitrina.training.quantiles;

import io.vitrina.models.QuantileModel;
import io.vitrina.models.TargetScale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * XGBoost with the pinball loss of all levels at once ({@code reg:quantileerror}), on one thread, for a fixed number of
 * rounds.
 *
 * @param medianOnly whether only the level nearest to one half is fitted: a third of the work where the others would be useless
 * @param bags boosters that differ in their seed and are averaged
 */
record BoostedTrees(String name, Shape shape, int bags, boolean logarithmic, boolean medianOnly) implements Candidate {

    private static final int BINS = 256;

    /** Finer ones take twice as long with few rows and are no more accurate. */
    private static final int BINS_OF_FEW_ROWS = 64;

    /**
     * The parameters that candidates differ in.
     *
     * @param columnShare of the columns that a tree may use
     * @param splitShare of these that each split may use
     */
    record Shape(
            int depth,
            double rate,
            int rounds,
            double leastRowsInLeaf,
            double rowShare,
            double columnShare,
            double splitShare) {}

    @Override
    public Fitted fit(FeatureMatrix features, double[] target, List<Double> levels, long seed) {
        TargetScale scale = Scales.of(target, logarithmic);
        float[] labels = new float[target.length];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = (float) scale.apply(target[row]);
        }
        List<Double> fitted = medianOnly ? List.of(levels.get(QuantileModel.medianLevel(levels))) : levels;
        List<Booster> boosters = new ArrayList<>();
        try {
            DMatrix matrix = new DMatrix(features.values(), features.rows(), features.width(), Float.NaN);
            try {
                matrix.setLabel(labels);
                for (int bag = 0; bag < bags; bag++) {
                    boosters.add(XGBoost.train(
                            matrix, parameters(fitted, seed + bag, target.length), shape.rounds, Map.of(), null, null));
                }
            } finally {
                matrix.dispose();
            }
        } catch (XGBoostError broken) {
            throw new IllegalStateException("XGBoost failed: " + broken.getMessage(), broken);
        }
        return new FittedTrees(scale, boosters, levels.size(), medianOnly);
    }

    private Map<String, Object> parameters(List<Double> levels, long seed, int rows) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("objective", "reg:quantileerror");
        parameters.put("quantile_alpha", levels.toString());
        parameters.put("tree_method", "hist");
        parameters.put("max_bin", rows <= Candidates.FEW_ROWS ? BINS_OF_FEW_ROWS : BINS);
        parameters.put("nthread", 1);
        parameters.put("verbosity", 0);
        parameters.put("seed", Math.floorMod(seed, Integer.MAX_VALUE));
        parameters.put("max_depth", shape.depth);
        parameters.put("eta", shape.rate);
        parameters.put("min_child_weight", shape.leastRowsInLeaf);
        parameters.put("subsample", shape.rowShare);
        parameters.put("colsample_bytree", shape.columnShare);
        parameters.put("colsample_bynode", shape.splitShare);
        return parameters;
    }
}
