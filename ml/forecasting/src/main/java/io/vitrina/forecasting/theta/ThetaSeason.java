package io.vitrina.forecasting.theta;

import io.vitrina.forecasting.decomposition.MissingValues;
import io.vitrina.forecasting.decomposition.SeasonalEffects;

/** The season that is taken off before a theta model is fitted and put back on its forecasts. */
record ThetaSeason(double[] effects, boolean multiplicative) {

    /** Factors where all values are above zero, otherwise differences; none where the season is not likely to be there. */
    static ThetaSeason of(double[] values, int season) {
        boolean positive = true;
        for (double value : values) {
            positive &= !(value <= 0);
        }
        return SeasonalEffects.areLikely(values, season)
                ? new ThetaSeason(SeasonalEffects.of(values, 0, season, positive), positive)
                : new ThetaSeason(new double[1], false);
    }

    /** The values without the season; where not known, between their neighbours. */
    double[] without(double[] values) {
        double[] adjusted = new double[values.length];
        for (int step = 0; step < values.length; step++) {
            double effect = effects[step % effects.length];
            adjusted[step] = multiplicative ? values[step] / effect : values[step] - effect;
        }
        MissingValues.interpolate(adjusted, adjusted.length);
        return adjusted;
    }

    double with(double value, int step) {
        double effect = effects[step % effects.length];
        return multiplicative ? value * effect : value + effect;
    }
}
