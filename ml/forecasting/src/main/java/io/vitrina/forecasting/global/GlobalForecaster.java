package io.vitrina.forecasting.global;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Forecaster;
import io.vitrina.forecasting.Series;
import java.util.ArrayList;
import java.util.List;

/** Forecasts a series with what was learnt from many. Nothing is learnt from the series itself but its scale. */
public final class GlobalForecaster implements Forecaster, AutoCloseable {

    private static final int MOST_NUMBERS = 500_000;

    private final String name;
    private final Task task;
    private final Inputs inputs;
    private final GlobalModel model;
    private final Residuals residuals;

    /**
     * A history on the scale of the task.
     *
     * @param horizon steps that are asked for
     */
    record Scaled(ScaledSeries series, int horizon) {}

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
        return forecasts(List.of(new Scaled(ScaledSeries.of(history, task), horizon)), levels)
                .getFirst();
    }

    /** Forecasts several histories, whose rows are answered together, as many as there is room for. */
    List<Forecast> forecasts(List<Scaled> histories, double[] levels) {
        int atOnce = Math.max(1, MOST_NUMBERS / (rowsOfHistory() * inputs.width()));
        List<Forecast> forecasts = new ArrayList<>();
        for (int from = 0; from < histories.size(); from += atOnce) {
            List<Scaled> some = histories.subList(from, Math.min(histories.size(), from + atOnce));
            Answers answers = Answers.of(model, rows(some));
            for (int number = 0; number < some.size(); number++) {
                forecasts.add(forecast(some.get(number), answers, number * task.horizon(), levels));
            }
        }
        return forecasts;
    }

    /** @param first place of the history's first step among the answers */
    private Forecast forecast(Scaled history, Answers answers, int first, double[] levels) {
        ScaledSeries series = history.series();
        int horizon = history.horizon();
        int origin = series.length() - 1;
        if (!answers.areNumbers(first, horizon)) {
            throw new IllegalStateException(name + " answers what is no number for series "
                    + series.series().id());
        }
        double[] expected = new double[horizon];
        double[] mean = new double[horizon];
        double[][] quantiles = new double[levels.length][horizon];
        for (int step = 0; step < horizon; step++) {
            expected[step] = answers.expected(first + step);
            mean[step] = series.restored(expected[step], origin, step + 1);
            for (int level = 0; level < levels.length; level++) {
                double quantile = answers.quantile(first + step, levels[level]) + residuals.away(step, levels[level]);
                double away = (quantile - expected[step]) * series.hindsight();
                quantiles[level][step] = series.restored(expected[step] + away, origin, step + 1);
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

    private int rowsOfHistory() {
        return task.horizon() / inputs.stepsOfRow();
    }

    private float[] rows(List<Scaled> histories) {
        float[] rows = new float[histories.size() * rowsOfHistory() * inputs.width()];
        int at = 0;
        for (Scaled history : histories) {
            for (int row = 0; row < rowsOfHistory(); row++) {
                int origin = history.series().length() - 1;
                inputs.write(history.series(), origin, row * inputs.stepsOfRow() + 1, rows, at);
                at += inputs.width();
            }
        }
        return rows;
    }
}
