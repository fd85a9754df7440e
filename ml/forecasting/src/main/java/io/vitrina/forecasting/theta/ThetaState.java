package io.vitrina.forecasting.theta;

/** Where a theta model stands between two steps. */
final class ThetaState {

    private final double alpha;
    private final double share;
    private final boolean dynamic;
    private ThetaLine line;
    private double level;
    private double decay;
    private double next;

    /**
     * Stands after the last value that the line has seen.
     *
     * @param decay {@code (1 − alpha)} to the power of the steps so far
     */
    ThetaState(ThetaParameters parameters, boolean dynamic, ThetaLine line, double level, double decay) {
        this.alpha = parameters.alpha();
        this.share = 1 - 1 / parameters.theta();
        this.dynamic = dynamic;
        this.line = line;
        this.level = level;
        this.decay = decay;
        look();
    }

    ThetaState(ThetaState other) {
        this.alpha = other.alpha;
        this.share = other.share;
        this.dynamic = other.dynamic;
        this.line = other.line;
        this.level = other.level;
        this.decay = other.decay;
        this.next = other.next;
    }

    /** The next value as expected. */
    double next() {
        return next;
    }

    /** Moves one step on. */
    void update(double value) {
        level = alpha * value + (1 - alpha) * level;
        decay *= 1 - alpha;
        line = dynamic ? line.after(value) : line;
        look();
    }

    private void look() {
        next = level + share * (line.intercept() * decay + line.slope() * (1 - decay * (1 - alpha)) / alpha);
    }
}
