package io.vitrina.forecasting.decomposition;

/** A weighted least squares line through points that come and go (updates of Welford 1962). */
final class RunningLine {

    private static final double NOTHING = 1e-9;

    private final double narrow;
    private double weight;
    private double place;
    private double height;
    private double spread;
    private double product;

    /** @param narrow a spread up to which the points have no slope */
    RunningLine(double narrow) {
        this.narrow = narrow;
    }

    void add(double at, double value, double added) {
        double together = weight + added;
        if (together <= NOTHING) {
            return;
        }
        double share = added / together;
        double away = at - place;
        double above = value - height;
        spread += weight * share * away * away;
        product += weight * share * away * above;
        place += share * away;
        height += share * above;
        weight = together;
    }

    void remove(double at, double value, double removed) {
        double rest = weight - removed;
        if (rest <= NOTHING) {
            weight = place = height = spread = product = 0;
            return;
        }
        double share = removed / rest;
        double away = at - place;
        double above = value - height;
        spread -= weight * share * away * away;
        product -= weight * share * away * above;
        place -= share * away;
        height -= share * above;
        weight = rest;
    }

    boolean isEmpty() {
        return weight <= NOTHING;
    }

    double at(double step) {
        return spread > narrow ? height + product / spread * (step - place) : height;
    }

    /** How much of a fitted value at a step comes from a value there of weight 1. */
    double leverage(double step) {
        double away = step - place;
        return 1 / weight + (spread > narrow ? away * away / spread : 0);
    }
}
