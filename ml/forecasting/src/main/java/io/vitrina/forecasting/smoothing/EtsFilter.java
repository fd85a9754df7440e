package io.vitrina.forecasting.smoothing;

/**
 * Runs the recursions of an exponential smoothing model over a series, forwards or backwards. They are the same for additive and
 * multiplicative errors; what differs is the likelihood (Hyndman et al. 2008, chapter 5), so one run gives both. A value that is NaN
 * moves the states on and teaches nothing. For one thread.
 */
final class EtsFilter {

    private static final double SMALLEST = 1e-10;

    private final double[] values;
    private final int season;
    private final double[] seasonal;
    private final LongProduct fittedValues = new LongProduct();
    private double level;
    private double slope;
    private double base;
    private double drift;
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
        double phi = form.isTrending() ? parameters.phi() : 0;
        drift = phi * slope;
        base = level + drift;
        run(form, parameters, phi, from, 1);
        level = base - drift;
        slope = phi == 0 ? 0 : drift / phi;
    }

    /** Back to before the value at {@code to}, starting with the last states: where the series is likely to have begun. */
    void backward(EtsForm form, EtsParameters parameters, int to) {
        double phi = form.isTrending() ? parameters.phi() : 0;
        drift = -phi * slope;
        base = level;
        phase = wrapped(phase - 1);
        run(form, parameters, phi, to, -1);
        phase = wrapped(phase + 1);
        level = base;
        slope = phi == 0 ? 0 : -drift / phi;
    }

    private void run(EtsForm form, EtsParameters parameters, double phi, int from, int direction) {
        fittedValues.begin();
        switch (form.season()) {
            case NONE -> withoutSeason(parameters, phi, from, direction);
            case ADDITIVE -> additive(parameters, phi, from, direction);
            case MULTIPLICATIVE -> multiplicative(parameters, phi, from, direction);
        }
    }

    // The runs differ in few lines; apart, each is a tight loop over local variables. What the next step waits for
    // is an error's way into base and drift, so each of them is moved on by one product and one sum.

    private void withoutSeason(EtsParameters parameters, double phi, int from, int direction) {
        double driftGain = phi * parameters.alpha() * parameters.betaRatio();
        double gain = parameters.alpha() + driftGain;
        double nextBase = base;
        double nextDrift = drift;
        double sum = 0;
        double relativeSum = 0;
        double product = 1;
        int count = 0;
        for (int step = first(from, direction); step >= from && step < values.length; step += direction) {
            double error = values[step] - nextBase;
            nextDrift *= phi;
            if (!Double.isNaN(error)) {
                double relative = error / nextBase;
                sum += error * error;
                relativeSum += relative * relative;
                product = fittedValues.within(product * nextBase);
                count++;
                nextBase = nextBase + nextDrift + gain * error;
                nextDrift += driftGain * error;
            } else {
                nextBase += nextDrift;
            }
        }
        settle(nextBase, nextDrift, Math.floorMod(phase + direction * (values.length - from), season));
        add(sum, relativeSum, product, count);
    }

    private void additive(EtsParameters parameters, double phi, int from, int direction) {
        double gamma = parameters.gamma();
        double driftGain = phi * parameters.alpha() * parameters.betaRatio();
        double gain = parameters.alpha() + driftGain;
        double nextBase = base;
        double nextDrift = drift;
        double sum = 0;
        double relativeSum = 0;
        double product = 1;
        int count = 0;
        int at = phase;
        for (int step = first(from, direction); step >= from && step < values.length; step += direction) {
            double effect = seasonal[at];
            double error = values[step] - effect - nextBase;
            nextDrift *= phi;
            if (!Double.isNaN(error)) {
                double fitted = nextBase + effect;
                double relative = error / fitted;
                sum += error * error;
                relativeSum += relative * relative;
                product = fittedValues.within(product * fitted);
                count++;
                seasonal[at] = effect + gamma * error;
                nextBase = nextBase + nextDrift + gain * error;
                nextDrift += driftGain * error;
            } else {
                nextBase += nextDrift;
            }
            at = wrapped(at + direction);
        }
        settle(nextBase, nextDrift, at);
        add(sum, relativeSum, product, count);
    }

    private void multiplicative(EtsParameters parameters, double phi, int from, int direction) {
        double gamma = parameters.gamma();
        double driftGain = phi * parameters.alpha() * parameters.betaRatio();
        double gain = parameters.alpha() + driftGain;
        double nextBase = base;
        double nextDrift = drift;
        double sum = 0;
        double relativeSum = 0;
        double product = 1;
        int count = 0;
        int at = phase;
        for (int step = first(from, direction); step >= from && step < values.length; step += direction) {
            double effect = notZero(seasonal[at]);
            // the error as a share of the effect: this division need not wait for the step before
            double surprise = values[step] / effect - nextBase;
            nextDrift *= phi;
            if (!Double.isNaN(surprise)) {
                double error = surprise * effect;
                double relative = surprise / notZero(nextBase);
                sum += error * error;
                relativeSum += relative * relative;
                product = fittedValues.within(product * nextBase * effect);
                count++;
                seasonal[at] = effect + gamma * relative * effect;
                nextBase = nextBase + nextDrift + gain * surprise;
                nextDrift += driftGain * surprise;
            } else {
                nextBase += nextDrift;
            }
            at = wrapped(at + direction);
        }
        settle(nextBase, nextDrift, at);
        add(sum, relativeSum, product, count);
    }

    private int first(int from, int direction) {
        return direction > 0 ? from : values.length - 1;
    }

    /** A phase just before or after the season's is the one at its other end. */
    private int wrapped(int at) {
        return at == season ? 0 : at < 0 ? season - 1 : at;
    }

    private static double notZero(double divisor) {
        return Math.abs(divisor) < SMALLEST ? SMALLEST : divisor;
    }

    private void add(double sum, double relativeSum, double product, int count) {
        squares = sum;
        relativeSquares = relativeSum;
        logFitted = fittedValues.logarithm(product);
        seen = count;
    }

    private void settle(double nextBase, double nextDrift, int nextPhase) {
        base = nextBase;
        drift = nextDrift;
        phase = nextPhase;
    }
}
