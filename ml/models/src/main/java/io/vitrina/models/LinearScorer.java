package io.vitrina.models;

/** Scores with a {@link LinearMember}. */
record LinearScorer(LinearMember member, int width) implements MemberScorer {

    @Override
    public double[][] quantiles(float[] features, int rows) {
        return member.quantiles(features, rows, width);
    }

    @Override
    public double[][] effects(float[] features, int rows) {
        double[][] effects = new double[rows][];
        for (int row = 0; row < rows; row++) {
            double[] contributions = new double[width];
            for (int term = 0; term < member.terms().size(); term++) {
                LinearTerm column = member.terms().get(term);
                contributions[column.feature()] += member.location().get(term + 1) * column.of(features, row * width);
            }
            effects[row] = MemberScorer.share(contributions, member.location().getFirst(), member.scale());
        }
        return effects;
    }

    @Override
    public void close() {
        // coefficients only: nothing to release
    }
}
