package io.vitrina.training.quantiles;

import io.vitrina.models.BoostedMember;
import io.vitrina.models.Member;
import io.vitrina.models.TargetScale;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Boosters whose outputs are averaged on the target's scale. */
record FittedTrees(TargetScale scale, List<Booster> boosters, int levels, boolean medianOnly) implements Fitted {

    @Override
    public double[][] quantiles(FeatureMatrix features) {
        double[][] quantiles = new double[features.rows()][levels];
        try {
            DMatrix matrix = new DMatrix(features.values(), features.rows(), features.width(), Float.NaN);
            try {
                for (Booster booster : boosters) {
                    add(booster.predict(matrix), quantiles);
                }
            } finally {
                matrix.dispose();
            }
        } catch (XGBoostError broken) {
            throw new IllegalStateException("XGBoost failed: " + broken.getMessage(), broken);
        }
        for (double[] row : quantiles) {
            for (int level = 0; level < levels; level++) {
                row[level] = scale.invert(row[level] / boosters.size());
            }
        }
        return quantiles;
    }

    private void add(float[][] outputs, double[][] sums) {
        for (int row = 0; row < sums.length; row++) {
            for (int level = 0; level < levels; level++) {
                sums[row][level] += outputs[row][medianOnly ? 0 : level];
            }
        }
    }

    @Override
    public Member member(String fileStem) {
        return new BoostedMember(
                scale,
                IntStream.range(0, boosters.size())
                        .mapToObj(bag -> file(fileStem, bag))
                        .toList(),
                medianOnly);
    }

    private static String file(String stem, int bag) {
        return stem + "-" + bag + ".ubj";
    }

    @Override
    public Map<String, byte[]> files(String fileStem) {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            for (int bag = 0; bag < boosters.size(); bag++) {
                files.put(file(fileStem, bag), boosters.get(bag).toByteArray("ubj"));
            }
        } catch (XGBoostError broken) {
            throw new IllegalStateException("XGBoost failed: " + broken.getMessage(), broken);
        }
        return files;
    }

    @Override
    public void close() {
        boosters.forEach(Booster::dispose);
    }
}
