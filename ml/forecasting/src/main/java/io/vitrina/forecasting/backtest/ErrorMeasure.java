package io.vitrina.forecasting.backtest;

import io.vitrina.forecasting.accuracy.PointAccuracy;

/** What methods are compared by. */
public enum ErrorMeasure {

    /** Absolute errors: small for who says the median. */
    ABSOLUTE {
        @Override
        double of(PointAccuracy errors) {
            return errors.mae();
        }
    },

    /**
     * Squared errors: small for who says the mean. Of demand that is zero on most days absolute errors are smallest for who says that nothing
     * will be sold (Kolassa 2016).
     */
    SQUARED {
        @Override
        double of(PointAccuracy errors) {
            return errors.rmse();
        }
    };

    /** A mean error in units of the values. */
    abstract double of(PointAccuracy errors);
}
