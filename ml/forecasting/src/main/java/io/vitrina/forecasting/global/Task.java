package io.vitrina.forecasting.global;

import io.vitrina.forecasting.Series;
import java.util.Arrays;
import java.util.List;

/**
 * What the series that a global method learns from have in common, and how far ahead it forecasts.
 *
 * @param horizon steps to forecast
 * @param seasons steps of each season, ascending; none for series without
 * @param regressors names of what else is known of each step
 * @param dated whether each step has a day in the calendar
 * @param daily whether each step is a day
 */
public record Task(int horizon, List<Integer> seasons, List<String> regressors, boolean dated, boolean daily) {

    public Task {
        seasons = seasons.stream()
                .filter(season -> season > 1)
                .sorted()
                .distinct()
                .toList();
        regressors = List.copyOf(regressors);
    }

    /** The task that a series is an example of. */
    public static Task of(Series series, int horizon, int[] seasons) {
        return new Task(
                horizon,
                Arrays.stream(seasons).boxed().toList(),
                series.regressors().names(),
                series.timeline().date(0).isPresent(),
                series.timeline().isDaily());
    }

    /** The shortest season, 1 where there is none. */
    public int season() {
        return seasons.isEmpty() ? 1 : seasons.getFirst();
    }
}
