package io.vitrina.forecasting.smoothing;

/**
 * How fast the components of an exponential smoothing model follow the values.
 *
 * @param alpha of the level, 0 to 1
 * @param betaRatio of the slope, as a share of {@code alpha}
 * @param gamma of the season, at most {@code 1 − alpha}
 * @param phi how much of the slope is left after a step; 1 where it is not damped
 */
public record EtsParameters(double alpha, double betaRatio, double gamma, double phi) {}
