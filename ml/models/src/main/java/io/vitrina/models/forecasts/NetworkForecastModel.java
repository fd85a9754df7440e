package io.vitrina.models.forecasts;

import io.vitrina.forecasting.global.GlobalModel;
import io.vitrina.models.engine.EngineModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A network that answers quantiles of all steps ahead for each row. */
public final class NetworkForecastModel implements GlobalModel {

    /** Where the graph is in a model's folder; its weights are in a folder beside it. */
    public static final String GRAPH = "saved_model.pb";

    private final EngineModel network;
    private final int width;
    private final double[] levels;
    private final Map<String, byte[]> files;

    private NetworkForecastModel(EngineModel network, int width, double[] levels, Map<String, byte[]> files) {
        this.network = network;
        this.width = width;
        this.levels = levels;
        this.files = files;
    }

    /**
     * Loads a network.
     *
     * @param folder of the SavedModel
     * @param width numbers of a row of inputs
     * @param levels of the quantiles that it answers for each step
     * @throws IOException where it is missing or broken, or TensorFlow is not there for this machine
     */
    public static NetworkForecastModel open(Path folder, int width, double[] levels) throws IOException {
        Map<String, byte[]> files = ModelFiles.read(folder, GRAPH, "variables");
        return new NetworkForecastModel(EngineModel.network(folder), width, levels, files);
    }

    @Override
    public double[] levels() {
        return levels.clone();
    }

    @Override
    public float[] answer(float[] rows) {
        return network.answer(rows, width);
    }

    @Override
    public Map<String, byte[]> files() {
        return files;
    }

    @Override
    public void close() {
        network.close();
    }
}
