package io.vitrina.forecasting.intermittent;

/**
 * The recursions of the three methods over one series. They start from its mean size and its mean interval, so that without any smoothing the
 * forecast is the mean of all values.
 */
final class IntermittentFilter {

    private final IntermittentMethod method;
    private final Demands demands;
    private final double meanSize;
    private final double meanInterval;
    private double size;
    private double probability;

    IntermittentFilter(IntermittentMethod method, Demands demands) {
        this.method = method;
        this.demands = demands;
        meanSize = demands.meanSize();
        meanInterval = demands.meanInterval();
    }

    /**
     * Runs over all observed steps.
     *
     * @return the sum of squared errors of the expected demand, one step ahead
     */
    double run(double sizeSmoothing, double occurrenceSmoothing) {
        size = meanSize;
        return switch (method) {
            case CROSTON -> smoothIntervals(sizeSmoothing, occurrenceSmoothing, 1);
            case SBA -> smoothIntervals(sizeSmoothing, occurrenceSmoothing, deflation(occurrenceSmoothing));
            case TSB -> smoothProbability(sizeSmoothing, occurrenceSmoothing);
        };
    }

    /** The probability of demand in the next step, after {@link #run}. */
    double probability() {
        return probability;
    }

    /** Intervals that are always one step have no variance, and inverting their mean no bias. */
    private double deflation(double occurrenceSmoothing) {
        return demands.count() == demands.steps() ? 1 : 1 - occurrenceSmoothing / 2;
    }

    private double smoothIntervals(double sizeSmoothing, double intervalSmoothing, double deflation) {
        double interval = meanInterval;
        double squares = 0;
        probability = deflation / interval;
        for (int demand = 0; demand < demands.count(); demand++) {
            squares += squaresUntil(demand);
            interval += intervalSmoothing * (demands.intervals()[demand] - interval);
            probability = deflation / interval;
            size += sizeSmoothing * (demands.sizes()[demand] - size);
        }
        return squares + demands.since() * square(probability * size);
    }

    /** The forecast stays the same from one demand to the next. */
    private double squaresUntil(int demand) {
        double expected = probability * size;
        return (demands.intervals()[demand] - 1) * square(expected) + square(demands.sizes()[demand] - expected);
    }

    private double smoothProbability(double sizeSmoothing, double probabilitySmoothing) {
        double squares = 0;
        probability = 1 / meanInterval;
        for (int demand = 0; demand < demands.count(); demand++) {
            squares += squaresWithoutDemand(demands.intervals()[demand] - 1, probabilitySmoothing);
            squares += square(demands.sizes()[demand] - probability * size);
            probability += probabilitySmoothing * (1 - probability);
            size += sizeSmoothing * (demands.sizes()[demand] - size);
        }
        return squares + squaresWithoutDemand(demands.since(), probabilitySmoothing);
    }

    private double squaresWithoutDemand(int steps, double probabilitySmoothing) {
        double squares = 0;
        for (int step = 0; step < steps; step++) {
            squares += square(probability * size);
            probability -= probabilitySmoothing * probability;
        }
        return squares;
    }

    private static double square(double value) {
        return value * value;
    }
}
