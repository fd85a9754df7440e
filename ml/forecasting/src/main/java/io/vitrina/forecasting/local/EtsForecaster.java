package io.vitrina.forecasting.local;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Forecaster;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.smoothing.Ets;
import io.vitrina.forecasting.smoothing.EtsFit;
import java.util.List;

/**
 * Exponential smoothing in the form that the corrected information criterion prefers, or the average of the likely forms weighted by how likely each
 * is (Kolassa 2011).
 */
public final class EtsForecaster implements Forecaster {

    private static final double LEAST_WEIGHT = 0.01;

    private final int season;
    private final boolean averaged;

    private EtsForecaster(int season, boolean averaged) {
        this.season = season;
        this.averaged = averaged;
    }

    /** The best form. */
    public static EtsForecaster best(int season) {
        return new EtsForecaster(season, false);
    }

    /** The average of the likely forms. */
    public static EtsForecaster averaged(int season) {
        return new EtsForecaster(season, true);
    }

    @Override
    public String name() {
        return averaged ? "ets-average" : "ets";
    }

    @Override
    public Fitted fit(Series series) {
        List<EtsFit> fits = Ets.choose(series.values(), season);
        List<EtsFit> kept = averaged
                ? fits.stream().filter(fit -> weight(fit, fits) > LEAST_WEIGHT).toList()
                : fits.subList(0, 1);
        return new FittedEts(name(), kept);
    }

    /** How likely a form is beside the best; not at all where the values are too few to tell. */
    private static double weight(EtsFit fit, List<EtsFit> fits) {
        EtsFit best = fits.getFirst();
        return fit.equals(best) ? 1 : Math.exp((best.criterion() - fit.criterion()) / 2);
    }

    private record FittedEts(String name, List<EtsFit> fits) implements Fitted {

        @Override
        public Forecast forecast(Series history, int horizon, double[] levels) {
            double total = fits.stream().mapToDouble(fit -> weight(fit, fits)).sum();
            double[] mean = new double[horizon];
            double[][] quantiles = new double[levels.length][horizon];
            for (EtsFit fit : fits) {
                double share = weight(fit, fits) / total;
                EtsFit now = fit.at(history.values());
                double[] expected = now.mean(horizon);
                add(mean, expected, share);
                double[] effects = new double[now.seasonal().length];
                double[][] drawn = Simulation.quantiles(
                        (path, random) -> now.simulate(path, effects, random),
                        expected,
                        levels,
                        now.form().multiplicativeError(),
                        history.id().hashCode());
                for (int level = 0; level < levels.length; level++) {
                    add(quantiles[level], drawn[level], share);
                }
            }
            return new Forecast(name, mean, levels, quantiles);
        }

        private static void add(double[] sums, double[] values, double share) {
            for (int step = 0; step < sums.length; step++) {
                sums[step] += share * values[step];
            }
        }
    }
}
