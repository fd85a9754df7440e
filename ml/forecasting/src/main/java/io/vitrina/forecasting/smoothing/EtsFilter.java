package io.vitrina.forecasting.smoothing;

/**
 * Runs the recursions of an exponential smoothing model over a series, forwards or backwards. They are the same for additive and
 * multiplicative errors; what differs is the likelihood (Hyndman et al. 2008, chapter 5), so one run gives both. A value that is NaN
 * moves the states on and teaches nothing. For one thread.
 */
final class EtsFilter {

    private static final double HUGE = 1e150;

    private final double[] values;
    private final int season;
    private final double[] seasonal;
    private double level;
    private double slope;
    private int phase;
    private int seen;
    private double squares;
    private double relativeSquares;
    private double logFitted;

    /** @param season 1 for none */
    EtsFilter(double[] values, int season) {
        this.values = values;
        this.season = season;
        this.seasonal = new double[season];
    }

    int length() {
        return values.length;
    }

    /** How many values have been seen in the last run. */
    int seen() {
        return seen;
    }

    double level() {
        return level;
    }

    double slope() {
        return slope;
    }

    /** The season's effects, the next step's first. */
    double[] seasonalAhead() {
        double[] ahead = new double[season];
        for (int step = 0; step < season; step++) {
            ahead[step] = seasonal[(phase + step) % season];
        }
        return ahead;
    }

    /** Mean square of the last run's errors, relative ones where they are multiplicative, for this many free parameters. */
    double variance(boolean multiplicativeError, int parameters) {
        return (multiplicativeError ? relativeSquares : squares) / Math.max(1, seen - parameters);
    }

    /** But for a constant that all forms share. */
    double minusTwiceLogLikelihood(boolean multiplicativeError) {
        return multiplicativeError
                ? seen * Math.log(Math.max(relativeSquares, Double.MIN_NORMAL)) + 2 * logFitted
                : seen * Math.log(Math.max(squares, Double.MIN_NORMAL));
    }

    /** Sets the states before the value at {@code from}. */
    void begin(EtsStart start, boolean trending, int from) {
        level = trending ? start.level() : start.mean();
        slope = trending ? start.slope() : 0;
        phase = from % season;
        System.arraycopy(start.seasonal(), 0, seasonal, 0, season);
    }

    /** Forwards over the values from {@code from} on. */
    void forward(EtsForm form, EtsParameters parameters, int from) {
        squares = 0;
        relativeSquares = 0;
        logFitted = 0;
        seen = 0;
        switch (form.season()) {
            case NONE, ADDITIVE -> forwardAdditive(form, parameters, from);
            case MULTIPLICATIVE -> forwardMultiplicative(form, parameters, from);
        }
    }

    // The two runs differ in two lines; apart, each is a tight loop over local variables.

    /** Without a season its effects are 0 and stay so. */
    private void forwardAdditive(EtsForm form, EtsParameters parameters, int from) {
        double alpha = parameters.alpha();
        double beta = alpha * parameters.betaRatio();
        double gamma = form.isSeasonal() ? parameters.gamma() : 0;
        double phi = form.isTrending() ? parameters.phi() : 0;
        double currentLevel = level;
        double currentSlope = slope;
        double sum = 0;
        double relativeSum = 0;
        double product = 1;
        int count = 0;
        int at = phase;
        for (int step = from; step < values.length; step++) {
            double drift = phi * currentSlope;
            double base = currentLevel + drift;
            double fitted = base + seasonal[at];
            double error = values[step] - fitted;
            if (!Double.isNaN(error)) {
                double relative = error / fitted;
                sum += error * error;
                relativeSum += relative * relative;
                product = within(product * fitted);
                count++;
                seasonal[at] += gamma * error;
                currentLevel = base + alpha * error;
                currentSlope = drift + beta * error;
            } else {
                currentLevel = base;
                currentSlope = drift;
            }
            at = at + 1 == season ? 0 : at + 1;
        }
        settle(currentLevel, currentSlope, at);
        add(sum, relativeSum, product, count);
    }

    private void forwardMultiplicative(EtsForm form, EtsParameters parameters, int from) {
        double alpha = parameters.alpha();
        double beta = alpha * parameters.betaRatio();
        double gamma = parameters.gamma();
        double phi = form.isTrending() ? parameters.phi() : 0;
        double currentLevel = level;
        double currentSlope = slope;
        double sum = 0;
        double relativeSum = 0;
        double product = 1;
        int count = 0;
        int at = phase;
        for (int step = from; step < values.length; step++) {
            double drift = phi * currentSlope;
            double base = currentLevel + drift;
            double effect = seasonal[at];
            double fitted = base * effect;
            double error = values[step] - fitted;
            if (!Double.isNaN(error)) {
                double relative = error / fitted;
                double surprise = error / EtsForm.Season.notZero(effect);
                sum += error * error;
                relativeSum += relative * relative;
                product = within(product * fitted);
                count++;
                seasonal[at] = effect + gamma * error / EtsForm.Season.notZero(base);
                currentLevel = base + alpha * surprise;
                currentSlope = drift + beta * surprise;
            } else {
                currentLevel = base;
                currentSlope = drift;
            }
            at = at + 1 == season ? 0 : at + 1;
        }
        settle(currentLevel, currentSlope, at);
        add(sum, relativeSum, product, count);
    }

    /** Back to before the value at {@code to}, starting with the last states: where the series is likely to have begun. */
    void backward(EtsForm form, EtsParameters parameters, int to) {
        double phi = form.isTrending() ? parameters.phi() : 0;
        // one step after the last value, from where the first step back leads to it
        double currentLevel = level + phi * slope;
        double currentSlope = -slope;
        int at = phase;
        for (int step = values.length - 1; step >= to; step--) {
            at = at == 0 ? season - 1 : at - 1;
            double drift = phi * currentSlope;
            double base = currentLevel + drift;
            double value = values[step];
            if (Double.isNaN(value)) {
                currentLevel = base;
                currentSlope = drift;
                continue;
            }
            double surprise = form.season().surprise(value, base, seasonal[at]);
            if (form.isSeasonal()) {
                seasonal[at] += parameters.gamma() * form.season().surpriseOfEffect(value, base, seasonal[at]);
            }
            currentLevel = base + parameters.alpha() * surprise;
            currentSlope = drift + parameters.alpha() * parameters.betaRatio() * surprise;
        }
        settle(currentLevel + phi * currentSlope, -currentSlope, at);
    }

    /** The product of fitted values; takes its logarithm only when it gets out of hand. */
    private double within(double product) {
        if (product < HUGE && product > 1 / HUGE) {
            return product;
        }
        logFitted += Math.log(Math.abs(product));
        return 1;
    }

    private void add(double sum, double relativeSum, double product, int count) {
        squares = sum;
        relativeSquares = relativeSum;
        logFitted += Math.log(Math.abs(product));
        seen = count;
    }

    private void settle(double lastLevel, double lastSlope, int nextPhase) {
        level = lastLevel;
        slope = lastSlope;
        phase = nextPhase;
    }
}
