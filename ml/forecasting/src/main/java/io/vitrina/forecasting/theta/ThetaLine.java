package io.vitrina.forecasting.theta;

/**
 * The line through values so far by least squares, learnt value by value (Fiorucci et al. 2016, equations 16 to 18).
 *
 * @param seen how many values
 * @param mean of them
 */
record ThetaLine(int seen, double mean, double intercept, double slope) {

    static ThetaLine first(double value) {
        return new ThetaLine(1, value, value, 0);
    }

    ThetaLine after(double value) {
        double surprise = value - mean;
        double newMean = mean + surprise / (seen + 1);
        double newSlope = ((seen - 1) * slope + 6 * surprise / (seen + 1)) / (seen + 2);
        return new ThetaLine(seen + 1, newMean, newMean - newSlope * (seen + 2) / 2, newSlope);
    }
}
