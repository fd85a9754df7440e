package io.vitrina.forecasting.global;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Forecaster;
import io.vitrina.forecasting.Series;

/** Forecasts a series with what was learnt from many. Nothing is learnt from the series itself but its scale. */
public final class GlobalForecaster implements Forecaster, AutoCloseable {

    private final String name;
    private final Task task;
    private final Inputs inputs;
    private final GlobalModel model;
    private final Residuals residuals;

    /**
     * A model with what was learnt beside it.
     *
     * @param name of the method
     * @param inputs that the model has learnt to read
     */
    public GlobalForecaster(String name, Task task, Inputs inputs, GlobalModel model, Residuals residuals) {
        this.name = name;
        this.task = task;
        this.inputs = inputs;
        this.model = model;
        this.residuals = residuals;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Fitted fit(Series series) {
        return this::forecast;
    }

    /** Only the levels that its residuals are known of can be asked for, and at most the horizon that it learnt. */
    private Forecast forecast(Series history, int horizon, double[] levels) {
        ScaledSeries series = ScaledSeries.of(history, task);
        int origin = series.length() - 1;
        Answers answers = Answers.of(model, rows(series, inputs, task.horizon(), origin));
        if (!answers.areNumbers()) {
            throw new IllegalStateException(name + " answers what is no number for series " + history.id());
        }
        double[] expected = new double[horizon];
        double[] mean = new double[horizon];
        double[][] quantiles = new double[levels.length][horizon];
        for (int step = 0; step < horizon; step++) {
            expected[step] = answers.expected(step);
            mean[step] = series.restored(expected[step], origin, step + 1);
            for (int level = 0; level < levels.length; level++) {
                double away = residuals.away(step, levels[level]);
                quantiles[level][step] =
                        series.restored(answers.quantile(step, levels[level]) + away, origin, step + 1);
            }
        }
        return new Forecast(name, mean, levels, quantiles, series.components(expected, origin));
    }

    /** The same, expected to be as far off as another one. */
    public GlobalForecaster asFarOffAs(GlobalForecaster other) {
        return new GlobalForecaster(name, task, inputs, model, other.residuals);
    }

    /** What series have in common that it can forecast, and how far ahead. */
    public Task task() {
        return task;
    }

    /** What the model reads of a series. */
    public Inputs inputs() {
        return inputs;
    }

    public GlobalModel model() {
        return model;
    }

    public Residuals residuals() {
        return residuals;
    }

    /** Gives back what the model holds. */
    @Override
    public void close() {
        model.close();
    }

    private static float[] rows(ScaledSeries series, Inputs inputs, int horizon, int origin) {
        int count = horizon / inputs.stepsOfRow();
        float[] rows = new float[count * inputs.width()];
        for (int row = 0; row < count; row++) {
            inputs.write(series, origin, row * inputs.stepsOfRow() + 1, rows, row * inputs.width());
        }
        return rows;
    }
}
