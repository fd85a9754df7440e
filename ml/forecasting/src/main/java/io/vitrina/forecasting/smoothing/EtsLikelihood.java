package io.vitrina.forecasting.smoothing;

import io.vitrina.forecasting.optimisation.NelderMead;

/** Minus twice the logarithm of a form's likelihood, but for a constant, as a function of its smoothing parameters. */
final class EtsLikelihood implements NelderMead.Objective {

    /** Where a series is longer, its beginning has faded by its end, and searching where it began is not worth two more runs. */
    private static final int LONGEST_TO_LOOK_BACK = 200;

    private final EtsForm form;
    private final EtsFilter filter;
    private final EtsStart start;
    private final int from;
    private final boolean lookingBack;

    /** Of the filter's values from {@code from} on. */
    EtsLikelihood(EtsForm form, EtsFilter filter, EtsStart start, int from) {
        this.form = form;
        this.filter = filter;
        this.start = start;
        this.from = from;
        this.lookingBack = filter.length() - from <= LONGEST_TO_LOOK_BACK;
    }

    @Override
    public double at(double[] point) {
        run(parameters(point));
        return filter.minusTwiceLogLikelihood(form.multiplicativeError());
    }

    /** The smoothing parameters that a point of the search stands for. */
    EtsParameters parameters(double[] point) {
        int variable = 1;
        double betaRatio = form.isTrending() ? point[variable++] : 0;
        double gamma = form.isSeasonal() ? point[variable++] * (1 - point[0]) : 0;
        double phi = form.trend() == EtsForm.Trend.DAMPED ? point[variable] : 1;
        return new EtsParameters(point[0], betaRatio, gamma, phi);
    }

    /** Leaves the filter with the states after the last value. */
    void run(EtsParameters parameters) {
        filter.begin(start, form.isTrending(), from);
        if (lookingBack) {
            filter.forward(form, parameters, from);
            filter.backward(form, parameters, from);
        }
        filter.forward(form, parameters, from);
    }
}
