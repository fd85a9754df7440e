package io.vitrina.models;

/** Scores with a {@link LinearMember}. */
record LinearScorer(LinearMember member, int width) implements MemberScorer {

    @Override
    public double[][] quantiles(FeatureBatch batch) {
        return member.quantiles(batch.design(member.terms()), batch.rows());
    }

    @Override
    public double[][] effects(float[] features, int rows) {
        double[][] effects = new double[rows][];
        for (int row = 0; row < rows; row++) {
            double[] contributions = new double[width];
            double base = member.location().getFirst();
            double middle = base;
            for (int term = 0; term < member.terms().size(); term++) {
                LinearTerm column = member.terms().get(term);
                double contribution = member.location().get(term + 1) * column.of(features, row * width);
                contributions[column.feature()] += contribution;
                middle += contribution;
            }
            effects[row] = MemberScorer.share(contributions, member.seen(base), member.seen(middle), 0);
        }
        return effects;
    }

    @Override
    public void close() {
        // coefficients only: nothing to release
    }
}
