package io.vitrina.forecasting.smoothing;

import java.util.random.RandomGenerator;

/**
 * A fitted exponential smoothing model at the end of a series.
 *
 * @param criterion corrected information criterion of Akaike (Hurvich and Tsai 1989), comparable between models of the same values
 * @param variance of one-step errors, relative ones where errors are multiplicative
 * @param level after the last value
 * @param slope after the last value, 0 where there is none
 * @param seasonal effects of the steps to come, the next one's first
 */
public record EtsFit(
        EtsForm form,
        EtsParameters parameters,
        double criterion,
        double variance,
        double level,
        double slope,
        double[] seasonal) {

    private static final double LEAST_RELATIVE = -0.9999;

    /** Expected values of the next steps. */
    public double[] mean(int horizon) {
        double[] path = new double[horizon];
        double base = level;
        double drift = slope;
        for (int step = 0; step < horizon; step++) {
            drift *= parameters.phi();
            base += form.isTrending() ? drift : 0;
            path[step] = join(base, seasonal[step % seasonal.length]);
        }
        return path;
    }

    /** One way the next steps could go, drawn from the model, into {@code path}. */
    public void simulate(double[] path, double[] effects, RandomGenerator random) {
        System.arraycopy(seasonal, 0, effects, 0, seasonal.length);
        double deviation = Math.sqrt(variance);
        double beta = parameters.alpha() * parameters.betaRatio();
        double currentLevel = level;
        double currentSlope = form.isTrending() ? slope : 0;
        for (int step = 0; step < path.length; step++) {
            int at = step % seasonal.length;
            double effect = effects[at];
            double drift = parameters.phi() * currentSlope;
            double base = currentLevel + drift;
            double fitted = join(base, effect);
            double shock = deviation * random.nextGaussian();
            double relative = Math.max(shock, LEAST_RELATIVE);
            double error = form.multiplicativeError() ? fitted * relative : shock;
            // a multiplicative season only ever goes with multiplicative errors, which are then shares of level and
            // effect alike
            boolean factors = form.season() == EtsForm.Season.MULTIPLICATIVE;
            double surprise = factors ? base * relative : error;
            path[step] = fitted + error;
            currentLevel = base + parameters.alpha() * surprise;
            currentSlope = drift + beta * surprise;
            effects[at] += parameters.gamma() * (factors ? effect * relative : error);
        }
    }

    private double join(double base, double effect) {
        return switch (form.season()) {
            case NONE -> base;
            case ADDITIVE -> base + effect;
            case MULTIPLICATIVE -> base * effect;
        };
    }

    /** The same model at the end of other values, for example more of the same series. */
    public EtsFit at(double[] values) {
        EtsFilter filter = new EtsFilter(values, seasonal.length);
        EtsStart start = EtsStart.of(values, 0, seasonal.length, form.season());
        new EtsLikelihood(form, filter, start, 0).run(parameters);
        return new EtsFit(
                form, parameters, criterion, variance, filter.level(), filter.slope(), filter.seasonalAhead());
    }
}
