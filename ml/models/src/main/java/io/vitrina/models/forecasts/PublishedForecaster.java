package io.vitrina.models.forecasts;

import io.vitrina.forecasting.global.GlobalForecaster;
import io.vitrina.forecasting.global.GlobalModel;
import io.vitrina.forecasting.global.Inputs;
import io.vitrina.forecasting.global.Residuals;
import io.vitrina.forecasting.global.TabularInputs;
import io.vitrina.forecasting.global.Task;
import io.vitrina.forecasting.global.WindowInputs;
import io.vitrina.models.engine.MissingEngineException;
import io.vitrina.publication.Feature;
import io.vitrina.publication.InvalidModelException;
import io.vitrina.publication.InvalidModelException.Reason;
import io.vitrina.publication.ModelFolder;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** Models that have learnt from many series, as they are published: {@code forecast-xgboost}, {@code forecast-network}. */
public final class PublishedForecaster {

    private PublishedForecaster() {}

    /** Name of the model that a method publishes. */
    public static String modelOf(String method) {
        return "forecast-" + method;
    }

    /** The columns of a model's inputs as its manifest names them. */
    public static List<Feature> features(Inputs inputs) {
        return inputs.names().stream()
                .map(name -> Feature.number(name, "series"))
                .toList();
    }

    /**
     * Loads a published model and has it answer the golden rows.
     *
     * @return closed after the last forecast
     * @throws InvalidModelException where a file is broken, what runs it is missing, it reads other inputs than this program computes or an
     *     answer differs
     */
    public static GlobalForecaster open(ModelFolder folder) throws InvalidModelException {
        ForecastRecipe recipe = folder.read(ForecastRecipe.FILE, ForecastRecipe.class);
        Inputs inputs = inputs(recipe);
        folder.requireFeatures(features(inputs));
        GlobalModel model = model(folder, recipe, inputs);
        try {
            folder.checkGolden(row -> answers(model, row));
        } catch (InvalidModelException | RuntimeException broken) {
            model.close();
            throw broken;
        }
        return new GlobalForecaster(recipe.method(), recipe.task(), inputs, model, residuals(recipe));
    }

    /** What a model answers for one row. */
    public static double[] answers(GlobalModel model, float[] row) {
        float[] answers = model.answer(row);
        return IntStream.range(0, answers.length)
                .mapToDouble(place -> answers[place])
                .toArray();
    }

    /** What a forecaster is opened from again, beside the files of its model. */
    public static ForecastRecipe recipe(GlobalForecaster forecaster) {
        Residuals residuals = forecaster.residuals();
        return new ForecastRecipe(
                forecaster.name(),
                forecaster.task(),
                listed(forecaster.model().levels()),
                listed(residuals.levels()),
                IntStream.range(0, forecaster.task().horizon())
                        .mapToObj(step -> listed(residuals.quantiles()[step]))
                        .toList());
    }

    private static Inputs inputs(ForecastRecipe recipe) throws InvalidModelException {
        Task task = recipe.task();
        return switch (recipe.method()) {
            case "xgboost" -> new TabularInputs(task);
            case "network" -> new WindowInputs(task);
            default ->
                throw new InvalidModelException(Reason.UNREADABLE_MODEL, "no model is learnt by " + recipe.method());
        };
    }

    private static GlobalModel model(ModelFolder folder, ForecastRecipe recipe, Inputs inputs)
            throws InvalidModelException {
        boolean one = inputs.stepsOfRow() == 1;
        folder.requireHash(one ? BoostedForecastModel.FILE : NetworkForecastModel.GRAPH);
        try {
            return one
                    ? BoostedForecastModel.open(folder.path(), inputs.width())
                    : NetworkForecastModel.open(folder.path(), inputs.width(), numbers(recipe.answered()));
        } catch (MissingEngineException missing) {
            throw new InvalidModelException(
                    Reason.MISSING_ENGINE, folder.path() + ": " + missing.getMessage(), missing);
        } catch (IOException broken) {
            throw new InvalidModelException(
                    Reason.UNREADABLE_MODEL, folder.path() + ": " + broken.getMessage(), broken);
        }
    }

    private static Residuals residuals(ForecastRecipe recipe) {
        double[][] quantiles =
                recipe.residuals().stream().map(PublishedForecaster::numbers).toArray(double[][]::new);
        return new Residuals(numbers(recipe.levels()), quantiles);
    }

    private static double[] numbers(List<Double> listed) {
        return listed.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static List<Double> listed(double[] numbers) {
        return IntStream.range(0, numbers.length)
                .mapToObj(place -> numbers[place])
                .toList();
    }
}
