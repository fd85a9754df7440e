package io.vitrina.forecasting.theta;

import java.util.Arrays;

/**
 * The recursions of the theta models as state space models (Fiorucci, Pellegrini, Louzada, Petropoulos and Koehler 2016): exponential
 * smoothing of the values, and a line through them that is either fixed or learnt on the way. The lines do not depend on the parameters,
 * so they are drawn once.
 */
final class ThetaFilter {

    private final double[] values;
    private final boolean dynamic;
    private final double[] intercepts;
    private final double[] slopes;
    private ThetaLine line;

    /** @param values all known */
    ThetaFilter(double[] values, boolean dynamic) {
        this.values = values;
        this.dynamic = dynamic;
        this.intercepts = new double[values.length];
        this.slopes = new double[values.length];
        this.line = ThetaLine.first(values[0]);
        intercepts[0] = line.intercept();
        for (int step = 1; step < values.length; step++) {
            line = line.after(values[step]);
            intercepts[step] = line.intercept();
            slopes[step] = line.slope();
        }
        if (!dynamic) {
            Arrays.fill(intercepts, line.intercept());
            Arrays.fill(slopes, line.slope());
        }
    }

    /** The sum of squared one-step errors over all values. */
    double squares(ThetaParameters parameters) {
        double alpha = parameters.alpha();
        double rest = 1 - alpha;
        double share = 1 - 1 / parameters.theta();
        double slopeShare = share / alpha;
        double level = alpha * values[0] + rest * parameters.first();
        double decay = rest;
        double squares = 0;
        for (int step = 1; step < values.length; step++) {
            double next =
                    level + share * intercepts[step - 1] * decay + slopeShare * slopes[step - 1] * (1 - decay * rest);
            double error = values[step] - next;
            squares += error * error;
            level += alpha * (values[step] - level);
            decay *= rest;
        }
        return squares;
    }

    /** Where the model stands after the last value. */
    ThetaState end(ThetaParameters parameters) {
        double alpha = parameters.alpha();
        double level = parameters.first();
        double decay = 1;
        for (double value : values) {
            level += alpha * (value - level);
            decay *= 1 - alpha;
        }
        return new ThetaState(parameters, dynamic, line, level, decay);
    }
}
