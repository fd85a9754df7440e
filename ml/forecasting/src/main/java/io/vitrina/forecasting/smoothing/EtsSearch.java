package io.vitrina.forecasting.smoothing;

import io.vitrina.forecasting.optimisation.NelderMead;
import java.util.EnumMap;
import java.util.Map;

/** Fits exponential smoothing models to the last part of one series by maximum likelihood. For one thread. */
final class EtsSearch {

    private static final int VARIABLES = 4;
    private static final double LEAST = 1e-4;
    private static final double MOST = 1 - LEAST;
    private static final double FLAT = 1e-3;

    /** Relative errors that are normal and vary more would often take what is positive below zero. */
    private static final double LARGEST_RELATIVE = 0.25;

    private final int from;
    private final EtsFilter filter;
    private final Map<EtsForm.Season, EtsStart> starts = new EnumMap<>(EtsForm.Season.class);
    private final NelderMead simplex = new NelderMead(VARIABLES);
    private final double[] lower = new double[VARIABLES];
    private final double[] upper = new double[VARIABLES];
    private final double[] steps = new double[VARIABLES];
    private final double[] point = new double[VARIABLES];
    private final double[] values;
    private final int season;

    EtsSearch(double[] values, int season, int from) {
        this.values = values;
        this.season = season;
        this.from = from;
        this.filter = new EtsFilter(values, season);
    }

    int length() {
        return values.length;
    }

    /**
     * Fits a form.
     *
     * @param near parameters that are likely to be close; the search then begins with smaller steps
     */
    EtsFit fit(EtsForm form, EtsParameters near, double reach, int evaluations) {
        EtsStart start = starts.computeIfAbsent(form.season(), kind -> EtsStart.of(values, from, season, kind));
        EtsLikelihood likelihood = new EtsLikelihood(form, filter, start, from);
        int size = begin(form, near, reach);
        simplex.minimise(likelihood, point, size, lower, upper, steps, evaluations, FLAT);
        EtsParameters parameters = likelihood.parameters(point);
        likelihood.run(parameters);
        int count = form.parameters(season);
        double variance = filter.variance(form.multiplicativeError(), count);
        boolean possible = !form.multiplicativeError() || variance < LARGEST_RELATIVE;
        double height = filter.minusTwiceLogLikelihood(form.multiplicativeError());
        return new EtsFit(
                form,
                parameters,
                possible ? corrected(height, count, filter.seen()) : Double.POSITIVE_INFINITY,
                variance,
                filter.level(),
                filter.slope(),
                filter.seasonalAhead());
    }

    private static double corrected(double minusTwiceLogLikelihood, int parameters, int seen) {
        int left = seen - parameters - 1;
        return left > 0 ? minusTwiceLogLikelihood + 2.0 * parameters * seen / left : Double.POSITIVE_INFINITY;
    }

    private int begin(EtsForm form, EtsParameters near, double reach) {
        int size = 0;
        variable(size++, near.alpha(), LEAST, MOST, reach);
        if (form.isTrending()) {
            variable(size++, near.betaRatio(), LEAST, MOST, reach);
        }
        if (form.isSeasonal()) {
            variable(size++, near.gamma() / (1 - near.alpha()), LEAST, MOST, reach);
        }
        if (form.trend() == EtsForm.Trend.DAMPED) {
            variable(size++, near.phi(), 0.8, 0.98, reach / 4);
        }
        return size;
    }

    private void variable(int index, double start, double least, double most, double reach) {
        point[index] = Math.clamp(start, least, most);
        lower[index] = least;
        upper[index] = most;
        steps[index] = reach;
    }
}
