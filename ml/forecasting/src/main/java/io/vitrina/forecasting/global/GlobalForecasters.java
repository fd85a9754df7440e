package io.vitrina.forecasting.global;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Series;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Methods that have learnt from the same series. Histories are scaled once for all of them, and each model answers the rows of several
 * histories at once, which takes it hardly longer than those of one.
 */
public final class GlobalForecasters implements AutoCloseable {

    /** Nothing has been learnt from many series. */
    public static final GlobalForecasters NONE =
            new GlobalForecasters(new Task(1, List.of(), List.of(), false, false), List.of());

    private final Task task;
    private final List<GlobalForecaster> methods;

    /**
     * A history to forecast.
     *
     * @param horizon steps after it, at most those of the task
     */
    public record Asked(Series history, int horizon) {}

    /** @param methods those that have learnt for the task, simple ones first */
    public GlobalForecasters(Task task, List<GlobalForecaster> methods) {
        this.task = task;
        this.methods = List.copyOf(methods);
    }

    /** Simple ones first. */
    public List<GlobalForecaster> methods() {
        return methods;
    }

    public boolean isEmpty() {
        return methods.isEmpty();
    }

    /**
     * Forecasts several histories.
     *
     * @param levels of the quantiles that the methods know how far off they are of
     * @return by the method's name, simple ones first, in the order of the histories
     */
    public Map<String, List<Forecast>> forecast(List<Asked> asked, double[] levels) {
        Map<String, List<Forecast>> forecasts = new LinkedHashMap<>();
        if (!isEmpty()) {
            List<GlobalForecaster.Scaled> scaled = asked.stream()
                    .map(one -> new GlobalForecaster.Scaled(ScaledSeries.of(one.history(), task), one.horizon()))
                    .toList();
            methods.forEach(method -> forecasts.put(method.name(), method.forecasts(scaled, levels)));
        }
        return forecasts;
    }

    /** Gives back what the models hold. */
    @Override
    public void close() {
        methods.forEach(GlobalForecaster::close);
    }
}
