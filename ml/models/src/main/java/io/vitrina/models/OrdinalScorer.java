package io.vitrina.models;

import java.util.List;

/** Scores with an {@link OrdinalMember}. */
record OrdinalScorer(OrdinalMember member, List<Double> levels, int width) implements MemberScorer {

    @Override
    public double[][] quantiles(FeatureBatch batch) {
        return member.quantiles(batch.values(), batch.rows(), width, levels);
    }

    @Override
    public double[][] effects(float[] features, int rows) {
        double[][] effects = new double[rows][];
        double base = member.quantile(0, 0.5);
        for (int row = 0; row < rows; row++) {
            double[] contributions = new double[width];
            double score = 0;
            for (int term = 0; term < member.terms().size(); term++) {
                LinearTerm column = member.terms().get(term);
                double contribution = member.coefficients().get(term) * column.of(features, row * width);
                contributions[column.feature()] += contribution;
                score += contribution;
            }
            effects[row] = MemberScorer.share(contributions, base, member.quantile(score, 0.5), 0);
        }
        return effects;
    }

    @Override
    public void close() {
        // coefficients only: nothing to release
    }
}
