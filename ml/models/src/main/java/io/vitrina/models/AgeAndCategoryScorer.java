package io.vitrina.models;

import java.util.List;

/** Scores with an {@link AgeAndCategoryMember}. */
record AgeAndCategoryScorer(AgeAndCategoryMember member, List<Double> levels, int width) implements MemberScorer {

    @Override
    public double[][] quantiles(FeatureBatch batch) {
        return member.quantiles(batch.values(), batch.rows(), width);
    }

    /** The way from everybody's median to the cell's is shared by the features that name the cell: they act only together. */
    @Override
    public double[][] effects(float[] features, int rows) {
        int median = QuantileModel.medianLevel(levels);
        double base = member.ofAll().get(median);
        double[][] medians = member.quantiles(features, rows, width);
        double[][] effects = new double[rows][width + 1];
        for (int row = 0; row < rows; row++) {
            List<Integer> deciding = member.deciding(features, row * width);
            for (int feature : deciding) {
                effects[row][feature] = (medians[row][median] - base) / deciding.size();
            }
            effects[row][width] = base;
        }
        return effects;
    }

    @Override
    public void close() {
        // a table only: nothing to release
    }
}
