package io.vitrina.forecasting.accuracy;

/** A weighted mean whose parts come in any order. */
final class ExactRatio {

    private final ExactSum sum = new ExactSum();
    private final ExactSum weight = new ExactSum();

    void add(double sum, double weight) {
        this.sum.add(sum);
        this.weight.add(weight);
    }

    void add(ExactRatio other) {
        sum.add(other.sum);
        weight.add(other.weight);
    }

    /** NaN while nothing has weight. */
    double value() {
        return Steps.ratio(sum.value(), weight.value());
    }
}
