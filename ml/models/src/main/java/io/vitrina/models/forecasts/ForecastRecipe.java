package io.vitrina.models.forecasts;

import io.vitrina.forecasting.global.Task;
import java.util.List;

/**
 * What {@code forecast.json} holds: what a model that has learnt from many series was made for, and how far off it is.
 *
 * @param method that it was learnt by, one of {@link io.vitrina.forecasting.global.GlobalMethod#NAMES}
 * @param answered levels of the quantiles that the model itself answers, ascending
 * @param levels of the quantiles that can be asked for, ascending
 * @param residuals {@code [step ahead - 1][level]}: by how much the model's quantiles are moved so that they hold what they say, in spreads
 */
public record ForecastRecipe(
        String method, Task task, List<Double> answered, List<Double> levels, List<List<Double>> residuals) {

    /** The name of the file in a model's folder. */
    public static final String FILE = "forecast.json";

    public ForecastRecipe {
        answered = List.copyOf(answered);
        levels = List.copyOf(levels);
        residuals = residuals.stream().map(List::copyOf).toList();
        int asked = levels.size();
        if (residuals.size() != task.horizon() || residuals.stream().anyMatch(step -> step.size() != asked)) {
            throw new IllegalArgumentException("there is one residual for each step ahead and level");
        }
    }
}
