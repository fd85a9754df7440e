package io.vitrina.forecasting.automatic;

import io.vitrina.forecasting.global.GlobalForecasters;

/**
 * What methods have learnt from all series.
 *
 * @param forTrials from what came before the origins of the back-tests
 * @param forForecasts from all
 */
record Learnt(GlobalForecasters forTrials, GlobalForecasters forForecasts) implements AutoCloseable {

    static final Learnt NOTHING = new Learnt(GlobalForecasters.NONE, GlobalForecasters.NONE);

    @Override
    public void close() {
        forTrials.close();
        forForecasts.close();
    }
}
