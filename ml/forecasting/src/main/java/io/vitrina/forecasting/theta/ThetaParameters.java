package io.vitrina.forecasting.theta;

/**
 * What a theta model is fitted by.
 *
 * @param first the level before the first value
 * @param alpha of the level's smoothing
 * @param theta how much the line's curvature is exaggerated; 1 is exponential smoothing alone
 */
public record ThetaParameters(double first, double alpha, double theta) {}
