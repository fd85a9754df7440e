package io.vitrina.forecasting.automatic;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.backtest.MethodScores;
import io.vitrina.forecasting.choice.Choice;

/**
 * The forecast of one series and the choice behind it, and how such forecasts did in the series' back-test. What is scored is what would have been
 * delivered: within the bounds of the series, with calibrated intervals. Two things are as they can be known without the values that are scored:
 *
 * <ul>
 *   <li>Intervals are calibrated by what was learnt from the series before this one, at least half of them; those of the first are the method's own.
 *   <li>A combination is scored with equal weights, of the methods named or all but the plainest. Its own are learnt from the very errors, which they flatter: on M3 by 2 to 4 %, of which hardly
 *       anything is left in the test.
 * </ul>
 *
 * What is left of hindsight: a method is chosen by these errors, and the series before are calibrated on the same time.
 *
 * @param scores of what was chosen; {@link MethodScores#NONE} where nothing could be compared
 * @param naive scores of the naive method
 */
public record Outcome(Series series, Forecast forecast, Choice choice, MethodScores scores, MethodScores naive) {}
