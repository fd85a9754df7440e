package io.vitrina.models;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** SHAP contributions of boosted trees to the median (Lundberg, Erion and Lee 2018), averaged over the boosters. */
final class TreeContributions implements AutoCloseable {

    private final List<Booster> boosters;
    private final int width;
    private final int medianLevel;

    private TreeContributions(List<Booster> boosters, int width, int medianLevel) {
        this.boosters = boosters;
        this.width = width;
        this.medianLevel = medianLevel;
    }

    static TreeContributions open(Path folder, List<String> files, int width, int medianLevel) throws IOException {
        List<Booster> boosters = new ArrayList<>();
        try {
            for (String file : files) {
                boosters.add(XGBoost.loadModel(folder.resolve(file).toString()));
            }
        } catch (XGBoostError broken) {
            boosters.forEach(Booster::dispose);
            throw new IOException(broken.getMessage(), broken);
        }
        return new TreeContributions(boosters, width, medianLevel);
    }

    /** As {@link MemberScorer#effects}. */
    synchronized double[][] effects(float[] features, int rows, TargetScale scale) {
        double[][] sums = new double[rows][width + 1];
        for (Booster booster : boosters) {
            add(booster, features, rows, sums);
        }
        double[][] effects = new double[rows][];
        for (int row = 0; row < rows; row++) {
            double[] contributions = Arrays.stream(sums[row], 0, width)
                    .map(sum -> sum / boosters.size())
                    .toArray();
            effects[row] = MemberScorer.share(contributions, sums[row][width] / boosters.size(), scale);
        }
        return effects;
    }

    private void add(Booster booster, float[] features, int rows, double[][] sums) {
        try {
            DMatrix matrix = new DMatrix(Arrays.copyOf(features, rows * width), rows, width, Float.NaN);
            try {
                float[][] contributions = booster.predictContrib(matrix, 0);
                int first = medianLevel * (width + 1);
                for (int row = 0; row < rows; row++) {
                    for (int feature = 0; feature <= width; feature++) {
                        sums[row][feature] += contributions[row][first + feature];
                    }
                }
            } finally {
                matrix.dispose();
            }
        } catch (XGBoostError broken) {
            throw new IllegalStateException("explaining failed: " + broken.getMessage(), broken);
        }
    }

    @Override
    public void close() {
        boosters.forEach(Booster::dispose);
    }
}
