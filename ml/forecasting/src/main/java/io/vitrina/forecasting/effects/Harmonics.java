package io.vitrina.forecasting.effects;

/**
 * Sines and cosines that go once, twice and more often through a cycle.
 *
 * @param cycle its steps, not necessarily a whole number
 * @param most how often the fastest goes through it
 */
record Harmonics(double cycle, int most) {

    /** How many terms there are. */
    int count() {
        return 2 * most;
    }

    /** How often a term goes through the cycle. */
    int frequency(int term) {
        return 1 + term / 2;
    }

    /** The terms at a step, each faster one from the two before it (by the formula of Chebyshev for multiples of an angle). */
    double[] at(int step) {
        double angle = 2 * Math.PI * step / cycle;
        double sine = Math.sin(angle);
        double cosine = Math.cos(angle);
        double[] terms = new double[count()];
        terms[0] = sine;
        terms[1] = cosine;
        for (int term = 2; term < terms.length; term++) {
            double before = term >= 4 ? terms[term - 4] : term == 2 ? 0 : 1;
            terms[term] = 2 * cosine * terms[term - 2] - before;
        }
        return terms;
    }
}
