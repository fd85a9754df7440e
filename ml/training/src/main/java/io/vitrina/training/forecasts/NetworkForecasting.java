package io.vitrina.training.forecasts;

import io.vitrina.forecasting.global.Examples;
import io.vitrina.forecasting.global.GlobalMethod;
import io.vitrina.forecasting.global.GlobalModel;
import io.vitrina.forecasting.global.Inputs;
import io.vitrina.forecasting.global.Task;
import io.vitrina.forecasting.global.WindowInputs;
import io.vitrina.models.engine.TensorFlowNatives;
import io.vitrina.models.forecasts.NetworkForecastModel;
import io.vitrina.training.files.TemporaryFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * One network over all series at once, direct: it reads a history whole and answers quantiles of all steps ahead, learnt by their pinball loss
 * (Wen et al. 2017, a multi-horizon quantile forecaster). Several networks that start and learn differently answer together; on one thread,
 * for a number of steps that follows from the examples, so that it repeats.
 */
public final class NetworkForecasting implements GlobalMethod {

    /** Levels of the quantiles that it answers. */
    static final double[] LEVELS = {0.025, 0.1, 0.5, 0.9, 0.975};

    @Override
    public String name() {
        return "network";
    }

    @Override
    public Inputs inputs(Task task) {
        return new WindowInputs(task);
    }

    @Override
    public GlobalModel learn(Inputs inputs, Examples examples) {
        try (TemporaryFolder folder = new TemporaryFolder("vitrina-network")) {
            TensorFlowNatives.load();
            train(Layout.of(inputs), examples, folder.path());
            return NetworkForecastModel.open(folder.path(), inputs.width(), LEVELS);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void train(Layout layout, Examples examples, Path folder) throws IOException {
        try (NetworkTraining training = new NetworkTraining(layout, InputScale.of(examples), LEVELS)) {
            training.learn(examples);
            training.save(folder);
        }
    }
}
