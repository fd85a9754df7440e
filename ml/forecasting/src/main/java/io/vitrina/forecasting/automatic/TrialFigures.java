package io.vitrina.forecasting.automatic;

import io.vitrina.forecasting.accuracy.Scores;
import io.vitrina.forecasting.backtest.MethodScores;
import java.util.List;

/**
 * How a method did in the back-tests of many series.
 *
 * @param pinballLoss mean over series, in units of each series' seasonal naive error
 * @param mase mean over series of the mean absolute scaled error
 * @param wape absolute errors as a share of all values
 * @param coverage80 share of values, from 0 to 1, within the interval that is to hold 80 %; mean over series
 * @param coverage95 within the one that is to hold 95 %
 * @param series how many there were
 */
public record TrialFigures(
        double pinballLoss, double mase, double wape, double coverage80, double coverage95, int series) {

    static TrialFigures of(List<MethodScores> scores) {
        Scores points = new Scores();
        scores.forEach(one -> points.add(one.points(), one.scale()));
        return new TrialFigures(
                scores.stream().mapToDouble(MethodScores::pinballLoss).average().orElse(Double.NaN),
                points.mase(),
                points.wape() / 100,
                coverage(scores, 0.8),
                coverage(scores, 0.95),
                scores.size());
    }

    private static double coverage(List<MethodScores> scores, double asked) {
        return scores.stream().mapToDouble(one -> one.coverage(asked)).average().orElse(Double.NaN);
    }
}
