package io.vitrina.forecasting.global;

import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.effects.Effects;
import io.vitrina.forecasting.effects.Reach;
import java.util.Arrays;

/** How level, trend and effects join in the values of a series. Effects are always known on a scale on which they add up. */
enum Scale {

    /** All add up; where values are zero or below, or out of all proportion to one another. */
    VALUES,

    /** Levels rise by about as much at each step, and a season is a share of them (Winters 1960). */
    FACTORS,

    /** All are factors, as promotions and holidays are that shops know of. */
    LOGARITHMS;

    static Scale of(Series series) {
        if (!Reach.isLogarithmic(series.values())) {
            return VALUES;
        }
        return Effects.areTold(series) ? LOGARITHMS : FACTORS;
    }

    /** Whether effects are logarithms of factors. */
    boolean hasFactors() {
        return this != VALUES;
    }

    /** Values on the scale on which effects add up. */
    double[] added(double[] values) {
        return hasFactors() ? Arrays.stream(values).map(Math::log).toArray() : values;
    }

    /**
     * The level of a value.
     *
     * @param added the value on the scale on which effects add up
     */
    double level(double added, double effect) {
        return this == FACTORS ? Math.exp(added - effect) : added - effect;
    }

    /** By how much an effect moves a level. */
    double moved(double level, double effect) {
        return this == FACTORS ? level * Math.expm1(effect) : effect;
    }

    /** The value of the series itself that a level becomes by an effect. */
    double value(double level, double effect, Reach reach) {
        return switch (this) {
            case VALUES -> level + effect;
            case FACTORS -> Math.max(0, level) * Math.exp(effect);
            case LOGARITHMS -> Math.exp(reach.within(level + effect));
        };
    }

    /** A level on the scale on which effects add up. */
    double added(double level, double effect, Reach reach) {
        return switch (this) {
            case VALUES -> level;
            case FACTORS -> Math.log(Math.max(0, level));
            case LOGARITHMS -> reach.within(level + effect) - effect;
        };
    }
}
