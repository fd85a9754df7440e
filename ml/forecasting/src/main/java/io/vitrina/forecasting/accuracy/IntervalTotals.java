package io.vitrina.forecasting.accuracy;

/** How an interval did, summed over the steps whose actual value was observed. */
record IntervalTotals(int steps, double covered, double width, double scores) {

    double coverage() {
        return Steps.ratio(covered, steps);
    }

    double meanWidth() {
        return Steps.ratio(width, steps);
    }

    double score() {
        return Steps.ratio(scores, steps);
    }
}
