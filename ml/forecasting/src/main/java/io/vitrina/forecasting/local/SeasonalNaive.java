package io.vitrina.forecasting.local;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Forecaster;
import io.vitrina.forecasting.Series;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What was one season before, or last where the history is shorter: the method that every other one is measured against. */
public final class SeasonalNaive implements Forecaster {

    private static final int FEWEST = 3;

    private final int season;

    /** @param season steps of a season, 1 for the last value */
    public SeasonalNaive(int season) {
        this.season = season;
    }

    @Override
    public String name() {
        return season == 1 ? "naive" : "seasonal-naive";
    }

    @Override
    public Fitted fit(Series series) {
        return this::forecast;
    }

    private Forecast forecast(Series history, int horizon, double[] levels) {
        int lag = history.length() < season ? 1 : season;
        double[] mean = new double[horizon];
        for (int step = 0; step < horizon; step++) {
            mean[step] = last(history.values(), step, lag);
        }
        double[][] quantiles = new double[levels.length][horizon];
        double[] errors = errors(history.values());
        for (int step = 0; step < horizon; step++) {
            // the errors of each season that lies between add up (Hyndman and Athanasopoulos 2021, section 5.5)
            double spread = Math.sqrt(step / lag + 1.0);
            for (int level = 0; level < levels.length; level++) {
                double error = errors.length == 0 ? 0 : Simulation.quantile(errors, levels[level]);
                quantiles[level][step] = mean[step] + spread * error;
            }
        }
        return new Forecast(name(), mean, levels, quantiles);
    }

    /** The latest known value of this step of the season; of any step where there is none. */
    private static double last(double[] values, int ahead, int lag) {
        for (int step = values.length - lag + ahead % lag; step >= 0; step -= lag) {
            if (!Double.isNaN(values[step])) {
                return values[step];
            }
        }
        int step = values.length - 1;
        while (Double.isNaN(values[step])) {
            step--;
        }
        return values[step];
    }

    /** Of few values all changes count, whatever lies between; of very few also in the other direction, since one says little of where to. */
    private double[] errors(double[] values) {
        double[] errors = changes(values, values.length > season ? season : 1);
        if (errors.length < FEWEST) {
            double[] known =
                    Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
            errors = changes(known, 1);
        }
        if (errors.length < FEWEST) {
            errors = Arrays.stream(errors)
                    .flatMap(error -> DoubleStream.of(error, -error))
                    .toArray();
        }
        Arrays.sort(errors);
        return errors;
    }

    private static double[] changes(double[] values, int lag) {
        return IntStream.range(lag, values.length)
                .mapToDouble(step -> values[step] - values[step - lag])
                .filter(change -> !Double.isNaN(change))
                .toArray();
    }
}
