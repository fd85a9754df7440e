package io.vitrina.forecasting.automatic;

import io.vitrina.forecasting.global.GlobalForecaster;
import java.util.List;

/**
 * What methods have learnt from all series.
 *
 * @param forTrials from what came before the origins of the back-tests
 * @param forForecasts from all
 */
record Learnt(List<GlobalForecaster> forTrials, List<GlobalForecaster> forForecasts) implements AutoCloseable {

    static final Learnt NOTHING = new Learnt(List.of(), List.of());

    @Override
    public void close() {
        forTrials.forEach(GlobalForecaster::close);
        forForecasts.forEach(GlobalForecaster::close);
    }
}
