package io.vitrina.metrics.trend;

/** Figures as an index around 100. */
final class Index {

    private Index() {}

    /** To one decimal place. */
    static double rounded(double index) {
        return Math.round(index * 10) / 10.0;
    }
}
