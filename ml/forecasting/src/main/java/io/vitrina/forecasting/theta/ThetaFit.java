package io.vitrina.forecasting.theta;

import java.util.random.RandomGenerator;

/** A fitted theta model at the end of a series. */
public final class ThetaFit {

    private final ThetaKind kind;
    private final ThetaSeason season;
    private final ThetaParameters parameters;
    private final double variance;
    private final ThetaState end;
    private final int length;

    ThetaFit(
            ThetaKind kind,
            ThetaSeason season,
            ThetaParameters parameters,
            double variance,
            ThetaState end,
            int length) {
        this.kind = kind;
        this.season = season;
        this.parameters = parameters;
        this.variance = variance;
        this.end = end;
        this.length = length;
    }

    public ThetaKind kind() {
        return kind;
    }

    public ThetaParameters parameters() {
        return parameters;
    }

    /** Mean square of the one-step errors, of the values without their season. */
    public double variance() {
        return variance;
    }

    /** Expected values of the next steps. */
    public double[] mean(int horizon) {
        double[] path = new double[horizon];
        ThetaState now = new ThetaState(end);
        for (int step = 0; step < horizon; step++) {
            path[step] = season.with(now.next(), length + step);
            now.update(now.next());
        }
        return path;
    }

    /** One way the next steps could go, drawn from the model, into {@code path}. */
    public void simulate(double[] path, RandomGenerator random) {
        double deviation = Math.sqrt(variance);
        ThetaState now = new ThetaState(end);
        for (int step = 0; step < path.length; step++) {
            double value = now.next() + deviation * random.nextGaussian();
            path[step] = season.with(value, length + step);
            now.update(value);
        }
    }

    /** The same model at the end of other values, for example more of the same series. */
    public ThetaFit at(double[] values) {
        double[] adjusted = season.without(values);
        ThetaState moved = new ThetaFilter(adjusted, kind.isDynamic()).end(parameters);
        return new ThetaFit(kind, season, parameters, variance, moved, values.length);
    }
}
