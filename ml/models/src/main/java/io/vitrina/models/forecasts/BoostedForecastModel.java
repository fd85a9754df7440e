package io.vitrina.models.forecasts;

import io.vitrina.forecasting.global.GlobalModel;
import io.vitrina.models.engine.EngineModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Boosted trees that expect one step ahead for each row. */
public final class BoostedForecastModel implements GlobalModel {

    /** Where the trees are in a model's folder. */
    public static final String FILE = "trees.ubj";

    private final EngineModel trees;
    private final int width;
    private final Map<String, byte[]> files;

    private BoostedForecastModel(EngineModel trees, int width, Map<String, byte[]> files) {
        this.trees = trees;
        this.width = width;
        this.files = files;
    }

    /**
     * Loads trees.
     *
     * @param width numbers of a row of inputs
     * @throws IOException where the file is missing or broken
     */
    public static BoostedForecastModel open(Path folder, int width) throws IOException {
        Map<String, byte[]> files = ModelFiles.read(folder, FILE);
        return new BoostedForecastModel(EngineModel.boostedTrees(folder, FILE), width, files);
    }

    @Override
    public float[] answer(float[] rows) {
        return trees.answer(rows, width);
    }

    @Override
    public Map<String, byte[]> files() {
        return files;
    }

    @Override
    public void close() {
        trees.close();
    }
}
