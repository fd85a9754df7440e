package io.vitrina.forecasting;

/** A method that forecasts one series from its own history. Without state: for use by any number of threads. */
public interface Forecaster {

    /** The method's name, as on the command line. */
    String name();

    /**
     * Learns from a series. The result is the same whenever the same series is given.
     *
     * @throws IllegalArgumentException where the method cannot be used on such a series; the message says why
     */
    Fitted fit(Series series);

    /** A method that has learnt from a series. */
    interface Fitted {

        /**
         * Forecasts the steps after {@code history}, with what was learnt from that series or from its beginning.
         *
         * @param horizon number of steps
         * @param levels of the quantiles, ascending, between 0 and 1
         */
        Forecast forecast(Series history, int horizon, double[] levels);
    }
}
